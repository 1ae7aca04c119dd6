-- DropIndex
DROP INDEX "Question_roomId_at_idx";

-- DropIndex
DROP INDEX "Question_entryId_idx";

-- DropIndex
DROP INDEX "Question_gapId_idx";

-- CreateIndex
CREATE INDEX "Question_gap_idx" ON "Question"("gapId") WHERE "gapId" IS NOT NULL;

-- CreateIndex
CREATE INDEX "Question_telling_idx" ON "Question"("entryId") WHERE ("outcome" = 'offered' OR "feedback" IS NOT NULL);

