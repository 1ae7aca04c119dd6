-- DropForeignKey
ALTER TABLE "Activity" DROP CONSTRAINT "Activity_memberId_fkey";

-- DropForeignKey
ALTER TABLE "RoomMember" DROP CONSTRAINT "RoomMember_memberId_fkey";

-- DropIndex
DROP INDEX "Activity_day_idx";

-- DropIndex
DROP INDEX "Interaction_memberId_at_idx";

-- DropIndex
DROP INDEX "MemberTag_tagId_idx";

-- DropIndex
DROP INDEX "RoomMember_memberId_idx";

-- AlterTable
-- Until now everybody had one login, and days told of no room: the first one stands for all.
ALTER TABLE "Activity" DROP CONSTRAINT "Activity_pkey",
ADD COLUMN     "answers" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "identityId" INTEGER,
ADD COLUMN     "reactions" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "roomId" INTEGER,
ALTER COLUMN "messages" SET DEFAULT 0;
UPDATE "Activity" a SET
  "identityId" = (SELECT min(i."id") FROM "Identity" i WHERE i."memberId" = a."memberId"),
  "roomId" = (SELECT min(r."roomId") FROM "RoomMember" r WHERE r."memberId" = a."memberId");
DELETE FROM "Activity" WHERE "identityId" IS NULL OR "roomId" IS NULL;
ALTER TABLE "Activity" DROP COLUMN "memberId",
ALTER COLUMN "identityId" SET NOT NULL,
ALTER COLUMN "roomId" SET NOT NULL,
ADD CONSTRAINT "Activity_pkey" PRIMARY KEY ("identityId", "day", "roomId");

-- AlterTable
ALTER TABLE "Contact" ADD COLUMN     "city" TEXT,
ADD COLUMN     "staleAt" DOUBLE PRECISION;


-- AlterTable
ALTER TABLE "Interaction" ADD COLUMN     "identityId" INTEGER;
UPDATE "Interaction" a SET "identityId" = (SELECT min(i."id") FROM "Identity" i WHERE i."memberId" = a."memberId");
ALTER TABLE "Interaction" DROP COLUMN "memberId";

-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "frequency" INTEGER,
ADD COLUMN     "lastOrderAt" DOUBLE PRECISION,
ADD COLUMN     "mergedIntoId" INTEGER,
ADD COLUMN     "messages" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "money" INTEGER,
ADD COLUMN     "orderCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "points" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "recency" INTEGER,
ADD COLUMN     "scoreDueAt" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "scoredBy" TEXT,
ADD COLUMN     "segmentDueAt" DOUBLE PRECISION,
ADD COLUMN     "spentCents" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "stage" TEXT,
ADD COLUMN     "stageSince" DOUBLE PRECISION,
ADD COLUMN     "tier" TEXT,
ADD COLUMN     "tierSince" DOUBLE PRECISION,
ADD COLUMN     "usualGapDays" DOUBLE PRECISION;

-- AlterTable
ALTER TABLE "MemberTag" ADD COLUMN     "by" TEXT,
ADD COLUMN     "carriedUntil" DOUBLE PRECISION;
UPDATE "MemberTag" SET "carriedUntil" =
  CASE WHEN "removedAt" IS NOT NULL THEN 0 WHEN "source" <> 'rule' THEN 8640000000000000
    WHEN "strength" <= 0.1 THEN "lastSeenAt"
    ELSE "lastSeenAt" + "halfLifeDays" * 86400000.0 * ln("strength" / 0.1) / ln(2.0) END;
ALTER TABLE "MemberTag" ALTER COLUMN "carriedUntil" SET NOT NULL;

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "category" TEXT,
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'paid';

-- AlterTable
ALTER TABLE "RoomMember" DROP CONSTRAINT "RoomMember_pkey",
ADD COLUMN     "identityId" INTEGER;
UPDATE "RoomMember" a SET "identityId" = (SELECT min(i."id") FROM "Identity" i WHERE i."memberId" = a."memberId");
DELETE FROM "RoomMember" WHERE "identityId" IS NULL;
ALTER TABLE "RoomMember" DROP COLUMN "memberId",
ALTER COLUMN "identityId" SET NOT NULL,
ADD CONSTRAINT "RoomMember_pkey" PRIMARY KEY ("roomId", "identityId");

-- AlterTable
ALTER TABLE "Tag" ADD COLUMN     "meaning" TEXT;

-- AlterTable
ALTER TABLE "TagRule" ADD COLUMN     "days" INTEGER,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'words',
ADD COLUMN     "times" INTEGER;

-- CreateTable
CREATE TABLE "Anchor" (
    "identityId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Anchor_pkey" PRIMARY KEY ("identityId","kind")
);

INSERT INTO "Anchor" ("identityId", "kind", "value")
  SELECT i."id", j.key, j.value FROM "Identity" i, json_each_text(i."anchors"::json) j WHERE i."anchors" IS NOT NULL;
ALTER TABLE "Identity" DROP COLUMN "anchors";

-- The sums.
UPDATE "Member" m SET
  "messages" = (SELECT coalesce(sum(a."messages"), 0) FROM "Identity" i JOIN "Activity" a ON a."identityId" = i."id" WHERE i."memberId" = m."id"),
  "orderCount" = (SELECT count(*) FROM "Order" o WHERE o."memberId" = m."id"),
  "spentCents" = (SELECT coalesce(sum(o."amountCents"), 0) FROM "Order" o WHERE o."memberId" = m."id" AND o."currency" = 'CNY'),
  "lastOrderAt" = (SELECT max(o."at") FROM "Order" o WHERE o."memberId" = m."id");

-- CreateTable
CREATE TABLE "Topic" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mark" (
    "topicId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Mark_pkey" PRIMARY KEY ("topicId","memberId")
);

-- CreateTable
CREATE TABLE "ScoreChange" (
    "id" SERIAL NOT NULL,
    "memberId" INTEGER NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,
    "what" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "reason" TEXT NOT NULL,

    CONSTRAINT "ScoreChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Merge" (
    "id" SERIAL NOT NULL,
    "fromId" INTEGER NOT NULL,
    "intoId" INTEGER NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,
    "how" TEXT NOT NULL,
    "byId" INTEGER,
    "undoneAt" DOUBLE PRECISION,

    CONSTRAINT "Merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MergeRow" (
    "id" SERIAL NOT NULL,
    "mergeId" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "before" TEXT NOT NULL,

    CONSTRAINT "MergeRow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LinkCode" (
    "hash" TEXT NOT NULL,
    "identityId" INTEGER NOT NULL,
    "expiresAt" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "LinkCode_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" DOUBLE PRECISION NOT NULL,
    "createdBy" INTEGER,
    "lastUsedAt" DOUBLE PRECISION,
    "revokedAt" DOUBLE PRECISION,

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiCall" (
    "tokenId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "response" TEXT NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "ApiCall_pkey" PRIMARY KEY ("tokenId","key")
);

-- CreateTable
CREATE TABLE "SegmentMember" (
    "segmentId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "since" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "SegmentMember_pkey" PRIMARY KEY ("segmentId","memberId")
);

-- CreateIndex
CREATE INDEX "Anchor_kind_value_idx" ON "Anchor"("kind", "value");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_kind_name_key" ON "Topic"("kind", "name");

-- CreateIndex
CREATE INDEX "Mark_memberId_idx" ON "Mark"("memberId");

-- CreateIndex
CREATE INDEX "ScoreChange_memberId_at_idx" ON "ScoreChange"("memberId", "at");

-- CreateIndex
CREATE INDEX "Merge_intoId_idx" ON "Merge"("intoId");

-- CreateIndex
CREATE INDEX "Merge_fromId_idx" ON "Merge"("fromId");

-- CreateIndex
CREATE INDEX "MergeRow_mergeId_idx" ON "MergeRow"("mergeId");

-- CreateIndex
CREATE INDEX "LinkCode_identityId_idx" ON "LinkCode"("identityId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_hash_key" ON "ApiToken"("hash");

-- CreateIndex
CREATE INDEX "ApiCall_at_idx" ON "ApiCall"("at");

-- CreateIndex
CREATE INDEX "SegmentMember_memberId_idx" ON "SegmentMember"("memberId");

-- CreateIndex
CREATE INDEX "Activity_day_identityId_idx" ON "Activity"("day", "identityId");

-- CreateIndex
CREATE INDEX "Activity_roomId_day_idx" ON "Activity"("roomId", "day");

-- CreateIndex
CREATE INDEX "Interaction_identityId_at_idx" ON "Interaction"("identityId", "at");

-- CreateIndex
CREATE INDEX "Member_scoreDueAt_idx" ON "Member"("scoreDueAt");

-- CreateIndex
CREATE INDEX "Member_merged_idx" ON "Member"("mergedIntoId") WHERE ("mergedIntoId" IS NOT NULL);

-- CreateIndex
CREATE INDEX "Member_segment_due_idx" ON "Member"("segmentDueAt") WHERE ("segmentDueAt" IS NOT NULL);

-- CreateIndex
CREATE INDEX "MemberTag_tagId_carriedUntil_memberId_idx" ON "MemberTag"("tagId", "carriedUntil", "memberId");

-- CreateIndex
CREATE INDEX "Order_updatedAt_idx" ON "Order"("updatedAt");

-- CreateIndex
CREATE INDEX "RoomMember_identityId_idx" ON "RoomMember"("identityId");

-- AddForeignKey
ALTER TABLE "Anchor" ADD CONSTRAINT "Anchor_identityId_fkey" FOREIGN KEY ("identityId") REFERENCES "Identity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoomMember" ADD CONSTRAINT "RoomMember_identityId_fkey" FOREIGN KEY ("identityId") REFERENCES "Identity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_identityId_fkey" FOREIGN KEY ("identityId") REFERENCES "Identity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreChange" ADD CONSTRAINT "ScoreChange_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MergeRow" ADD CONSTRAINT "MergeRow_mergeId_fkey" FOREIGN KEY ("mergeId") REFERENCES "Merge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiCall" ADD CONSTRAINT "ApiCall_tokenId_fkey" FOREIGN KEY ("tokenId") REFERENCES "ApiToken"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SegmentMember" ADD CONSTRAINT "SegmentMember_segmentId_fkey" FOREIGN KEY ("segmentId") REFERENCES "Segment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SegmentMember" ADD CONSTRAINT "SegmentMember_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
