-- CreateTable
CREATE TABLE "WecomDue" (
    "kind" TEXT NOT NULL,
    "nativeId" TEXT NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,
    "dueAt" DOUBLE PRECISION NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "WecomDue_pkey" PRIMARY KEY ("kind","nativeId")
);

-- CreateTable
CREATE TABLE "WecomSpend" (
    "plan" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "WecomSpend_pkey" PRIMARY KEY ("plan","target")
);

-- CreateIndex
CREATE INDEX "WecomDue_dueAt_idx" ON "WecomDue"("dueAt");

-- CreateIndex
CREATE INDEX "WecomSpend_target_at_idx" ON "WecomSpend"("target", "at");

