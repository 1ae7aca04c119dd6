-- CreateTable
CREATE TABLE "WecomFollow" (
    "customer" TEXT NOT NULL,
    "staff" TEXT NOT NULL,
    "at" REAL NOT NULL,
    "seenAt" REAL NOT NULL,

    PRIMARY KEY ("customer", "staff")
);

-- CreateTable
CREATE TABLE "WecomTask" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "runId" INTEGER NOT NULL,
    "staff" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "variant" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "msgId" TEXT,
    "content" TEXT NOT NULL,
    "plannedAt" REAL NOT NULL,
    "createdAt" REAL,
    "confirmedAt" REAL,
    "endedAt" REAL,
    "lookAt" REAL NOT NULL,
    "reminders" TEXT NOT NULL DEFAULT '[]'
);

-- CreateTable
CREATE TABLE "WecomSend" (
    "taskId" INTEGER NOT NULL,
    "target" TEXT NOT NULL,
    "recipientId" INTEGER NOT NULL,

    PRIMARY KEY ("taskId", "target"),
    CONSTRAINT "WecomSend_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "WecomTask" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WecomCode" (
    "state" TEXT NOT NULL PRIMARY KEY,
    "welcome" TEXT NOT NULL,
    "tags" TEXT NOT NULL DEFAULT '[]',
    "updatedAt" REAL NOT NULL,
    "byId" INTEGER
);

-- CreateIndex
CREATE INDEX "WecomFollow_seenAt_idx" ON "WecomFollow"("seenAt");

-- CreateIndex
CREATE INDEX "WecomTask_state_lookAt_idx" ON "WecomTask"("state", "lookAt");

-- CreateIndex
CREATE UNIQUE INDEX "WecomTask_runId_staff_kind_variant_part_key" ON "WecomTask"("runId", "staff", "kind", "variant", "part");

-- CreateIndex
CREATE UNIQUE INDEX "WecomSend_recipientId_key" ON "WecomSend"("recipientId");
