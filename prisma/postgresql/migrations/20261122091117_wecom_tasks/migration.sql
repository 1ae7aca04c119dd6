-- CreateTable
CREATE TABLE "WecomFollow" (
    "customer" TEXT NOT NULL,
    "staff" TEXT NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,
    "seenAt" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "WecomFollow_pkey" PRIMARY KEY ("customer","staff")
);

-- CreateTable
CREATE TABLE "WecomTask" (
    "id" SERIAL NOT NULL,
    "runId" INTEGER NOT NULL,
    "staff" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "variant" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "msgId" TEXT,
    "content" TEXT NOT NULL,
    "plannedAt" DOUBLE PRECISION NOT NULL,
    "createdAt" DOUBLE PRECISION,
    "confirmedAt" DOUBLE PRECISION,
    "endedAt" DOUBLE PRECISION,
    "lookAt" DOUBLE PRECISION NOT NULL,
    "reminders" TEXT NOT NULL DEFAULT '[]',

    CONSTRAINT "WecomTask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WecomSend" (
    "taskId" INTEGER NOT NULL,
    "target" TEXT NOT NULL,
    "recipientId" INTEGER NOT NULL,

    CONSTRAINT "WecomSend_pkey" PRIMARY KEY ("taskId","target")
);

-- CreateTable
CREATE TABLE "WecomCode" (
    "state" TEXT NOT NULL,
    "welcome" TEXT NOT NULL,
    "tags" TEXT NOT NULL DEFAULT '[]',
    "updatedAt" DOUBLE PRECISION NOT NULL,
    "byId" INTEGER,

    CONSTRAINT "WecomCode_pkey" PRIMARY KEY ("state")
);

-- CreateIndex
CREATE INDEX "WecomFollow_seenAt_idx" ON "WecomFollow"("seenAt");

-- CreateIndex
CREATE INDEX "WecomTask_state_lookAt_idx" ON "WecomTask"("state", "lookAt");

-- CreateIndex
CREATE UNIQUE INDEX "WecomTask_runId_staff_kind_variant_part_key" ON "WecomTask"("runId", "staff", "kind", "variant", "part");

-- CreateIndex
CREATE UNIQUE INDEX "WecomSend_recipientId_key" ON "WecomSend"("recipientId");

-- AddForeignKey
ALTER TABLE "WecomSend" ADD CONSTRAINT "WecomSend_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "WecomTask"("id") ON DELETE CASCADE ON UPDATE CASCADE;
