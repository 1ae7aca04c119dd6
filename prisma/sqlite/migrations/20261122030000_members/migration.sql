-- AlterTable
ALTER TABLE "Contact" ADD COLUMN "city" TEXT;
ALTER TABLE "Contact" ADD COLUMN "staleAt" REAL;

-- AlterTable
ALTER TABLE "Tag" ADD COLUMN "meaning" TEXT;

-- CreateTable
CREATE TABLE "Anchor" (
    "identityId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    PRIMARY KEY ("identityId", "kind"),
    CONSTRAINT "Anchor_identityId_fkey" FOREIGN KEY ("identityId") REFERENCES "Identity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" REAL NOT NULL
);

-- CreateTable
CREATE TABLE "Mark" (
    "topicId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "at" REAL NOT NULL,

    PRIMARY KEY ("topicId", "memberId"),
    CONSTRAINT "Mark_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mark_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ScoreChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "memberId" INTEGER NOT NULL,
    "at" REAL NOT NULL,
    "what" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "reason" TEXT NOT NULL,
    CONSTRAINT "ScoreChange_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Merge" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "fromId" INTEGER NOT NULL,
    "intoId" INTEGER NOT NULL,
    "at" REAL NOT NULL,
    "how" TEXT NOT NULL,
    "byId" INTEGER,
    "undoneAt" REAL
);

-- CreateTable
CREATE TABLE "MergeRow" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "mergeId" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    CONSTRAINT "MergeRow_mergeId_fkey" FOREIGN KEY ("mergeId") REFERENCES "Merge" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LinkCode" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "identityId" INTEGER NOT NULL,
    "expiresAt" REAL NOT NULL
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" REAL NOT NULL,
    "createdBy" INTEGER,
    "lastUsedAt" REAL,
    "revokedAt" REAL
);

-- CreateTable
CREATE TABLE "ApiCall" (
    "tokenId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "response" TEXT NOT NULL,
    "at" REAL NOT NULL,

    PRIMARY KEY ("tokenId", "key"),
    CONSTRAINT "ApiCall_tokenId_fkey" FOREIGN KEY ("tokenId") REFERENCES "ApiToken" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SegmentMember" (
    "segmentId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "since" REAL NOT NULL,

    PRIMARY KEY ("segmentId", "memberId"),
    CONSTRAINT "SegmentMember_segmentId_fkey" FOREIGN KEY ("segmentId") REFERENCES "Segment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SegmentMember_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Activity" (
    "identityId" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "roomId" INTEGER NOT NULL,
    "messages" INTEGER NOT NULL DEFAULT 0,
    "reactions" INTEGER NOT NULL DEFAULT 0,
    "answers" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("identityId", "day", "roomId"),
    CONSTRAINT "Activity_identityId_fkey" FOREIGN KEY ("identityId") REFERENCES "Identity" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Activity_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- Until now everybody had one login, and days told of no room: the first one stands for all.
INSERT INTO "new_Activity" ("identityId", "day", "roomId", "messages")
  SELECT i."id", a."day", r."roomId", a."messages" FROM "Activity" a
  JOIN (SELECT "memberId", min("id") AS "id" FROM "Identity" GROUP BY "memberId") i ON i."memberId" = a."memberId"
  JOIN (SELECT "memberId", min("roomId") AS "roomId" FROM "RoomMember" GROUP BY "memberId") r ON r."memberId" = a."memberId";
INSERT INTO "Anchor" ("identityId", "kind", "value")
  SELECT i."id", j.key, j.value FROM "Identity" i, json_each(i."anchors") j WHERE i."anchors" IS NOT NULL;
DROP TABLE "Activity";
ALTER TABLE "new_Activity" RENAME TO "Activity";
CREATE INDEX "Activity_day_identityId_idx" ON "Activity"("day", "identityId");
CREATE INDEX "Activity_roomId_day_idx" ON "Activity"("roomId", "day");
CREATE TABLE "new_Identity" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "memberId" INTEGER NOT NULL,
    "account" TEXT NOT NULL,
    "nativeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "username" TEXT,
    "language" TEXT,
    "durable" BOOLEAN NOT NULL,
    "createdAt" REAL NOT NULL,
    CONSTRAINT "Identity_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Identity" ("account", "createdAt", "durable", "id", "language", "memberId", "name", "nativeId", "username") SELECT "account", "createdAt", "durable", "id", "language", "memberId", "name", "nativeId", "username" FROM "Identity";
DROP TABLE "Identity";
ALTER TABLE "new_Identity" RENAME TO "Identity";
CREATE INDEX "Identity_memberId_idx" ON "Identity"("memberId");
CREATE INDEX "Identity_username_idx" ON "Identity"("username");
CREATE UNIQUE INDEX "Identity_account_nativeId_key" ON "Identity"("account", "nativeId");
CREATE TABLE "new_Interaction" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "roomId" INTEGER NOT NULL,
    "identityId" INTEGER,
    "kind" TEXT NOT NULL,
    "nativeId" TEXT,
    "text" TEXT,
    "data" TEXT,
    "at" REAL NOT NULL,
    "receivedAt" REAL NOT NULL
);
INSERT INTO "new_Interaction" ("at", "data", "id", "key", "kind", "nativeId", "receivedAt", "roomId", "text", "identityId")
  SELECT "at", "data", "id", "key", "kind", "nativeId", "receivedAt", "roomId", "text", (SELECT min(i."id") FROM "Identity" i WHERE i."memberId" = a."memberId") FROM "Interaction" a;
DROP TABLE "Interaction";
ALTER TABLE "new_Interaction" RENAME TO "Interaction";
CREATE UNIQUE INDEX "Interaction_key_key" ON "Interaction"("key");
CREATE INDEX "Interaction_identityId_at_idx" ON "Interaction"("identityId", "at");
CREATE TABLE "new_Member" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "language" TEXT,
    "role" TEXT NOT NULL DEFAULT 'member',
    "createdAt" REAL NOT NULL,
    "lastSeenAt" REAL NOT NULL,
    "mergedIntoId" INTEGER,
    "messages" INTEGER NOT NULL DEFAULT 0,
    "orderCount" INTEGER NOT NULL DEFAULT 0,
    "spentCents" REAL NOT NULL DEFAULT 0,
    "lastOrderAt" REAL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "recency" INTEGER,
    "frequency" INTEGER,
    "money" INTEGER,
    "scoredBy" TEXT,
    "tier" TEXT,
    "tierSince" REAL,
    "stage" TEXT,
    "stageSince" REAL,
    "usualGapDays" REAL,
    "scoreDueAt" REAL NOT NULL DEFAULT 0,
    "segmentDueAt" REAL
);
INSERT INTO "new_Member" ("createdAt", "id", "language", "lastSeenAt", "name", "role", "messages", "orderCount", "spentCents", "lastOrderAt")
  SELECT "createdAt", "id", "language", "lastSeenAt", "name", "role",
    (SELECT coalesce(sum(a."messages"), 0) FROM "Identity" i JOIN "Activity" a ON a."identityId" = i."id" WHERE i."memberId" = m."id"),
    (SELECT count(*) FROM "Order" o WHERE o."memberId" = m."id"),
    (SELECT coalesce(sum(o."amountCents"), 0) FROM "Order" o WHERE o."memberId" = m."id" AND o."currency" = 'CNY'),
    (SELECT max(o."at") FROM "Order" o WHERE o."memberId" = m."id")
  FROM "Member" m;
DROP TABLE "Member";
ALTER TABLE "new_Member" RENAME TO "Member";
CREATE INDEX "Member_lastSeenAt_idx" ON "Member"("lastSeenAt");
CREATE INDEX "Member_role_idx" ON "Member"("role");
CREATE INDEX "Member_scoreDueAt_idx" ON "Member"("scoreDueAt");
CREATE INDEX "Member_merged_idx" ON "Member"("mergedIntoId") WHERE "mergedIntoId" IS NOT NULL;
CREATE INDEX "Member_segment_due_idx" ON "Member"("segmentDueAt") WHERE "segmentDueAt" IS NOT NULL;
CREATE TABLE "new_MemberTag" (
    "memberId" INTEGER NOT NULL,
    "tagId" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "by" TEXT,
    "interactionId" INTEGER,
    "quote" TEXT,
    "confidence" REAL NOT NULL,
    "strength" REAL NOT NULL,
    "halfLifeDays" REAL NOT NULL,
    "hits" INTEGER NOT NULL,
    "firstSeenAt" REAL NOT NULL,
    "lastSeenAt" REAL NOT NULL,
    "carriedUntil" REAL NOT NULL,
    "removedAt" REAL,

    PRIMARY KEY ("memberId", "tagId"),
    CONSTRAINT "MemberTag_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MemberTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_MemberTag" ("confidence", "firstSeenAt", "halfLifeDays", "hits", "interactionId", "lastSeenAt", "memberId", "quote", "removedAt", "source", "strength", "tagId", "carriedUntil")
  SELECT "confidence", "firstSeenAt", "halfLifeDays", "hits", "interactionId", "lastSeenAt", "memberId", "quote", "removedAt", "source", "strength", "tagId",
    CASE WHEN "removedAt" IS NOT NULL THEN 0 WHEN "source" <> 'rule' THEN 8640000000000000
      WHEN "strength" <= 0.1 THEN "lastSeenAt"
      ELSE "lastSeenAt" + "halfLifeDays" * 86400000.0 * ln("strength" / 0.1) / ln(2.0) END
  FROM "MemberTag";
DROP TABLE "MemberTag";
ALTER TABLE "new_MemberTag" RENAME TO "MemberTag";
CREATE INDEX "MemberTag_tagId_carriedUntil_memberId_idx" ON "MemberTag"("tagId", "carriedUntil", "memberId");
CREATE TABLE "new_Order" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "shop" TEXT,
    "number" TEXT NOT NULL,
    "memberId" INTEGER,
    "buyer" TEXT NOT NULL,
    "amountCents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "at" REAL NOT NULL,
    "items" TEXT,
    "category" TEXT,
    "state" TEXT NOT NULL DEFAULT 'paid',
    "createdAt" REAL NOT NULL,
    "updatedAt" REAL NOT NULL,
    CONSTRAINT "Order_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Order" ("amountCents", "at", "buyer", "createdAt", "currency", "id", "items", "memberId", "number", "shop", "updatedAt") SELECT "amountCents", "at", "buyer", "createdAt", "currency", "id", "items", "memberId", "number", "shop", "updatedAt" FROM "Order";
DROP TABLE "Order";
ALTER TABLE "new_Order" RENAME TO "Order";
CREATE UNIQUE INDEX "Order_number_key" ON "Order"("number");
CREATE INDEX "Order_memberId_at_idx" ON "Order"("memberId", "at");
CREATE INDEX "Order_updatedAt_idx" ON "Order"("updatedAt");
CREATE INDEX "Order_buyer_idx" ON "Order"("buyer");
CREATE TABLE "new_RoomMember" (
    "roomId" INTEGER NOT NULL,
    "identityId" INTEGER NOT NULL,
    "joinedAt" REAL NOT NULL,
    "leftAt" REAL,

    PRIMARY KEY ("roomId", "identityId"),
    CONSTRAINT "RoomMember_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RoomMember_identityId_fkey" FOREIGN KEY ("identityId") REFERENCES "Identity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_RoomMember" ("joinedAt", "leftAt", "roomId", "identityId")
  SELECT a."joinedAt", a."leftAt", a."roomId", i."id" FROM "RoomMember" a
  JOIN (SELECT "memberId", min("id") AS "id" FROM "Identity" GROUP BY "memberId") i ON i."memberId" = a."memberId";
DROP TABLE "RoomMember";
ALTER TABLE "new_RoomMember" RENAME TO "RoomMember";
CREATE INDEX "RoomMember_identityId_idx" ON "RoomMember"("identityId");
CREATE TABLE "new_TagRule" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "tagId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'words',
    "words" TEXT NOT NULL,
    "times" INTEGER,
    "days" INTEGER,
    "createdAt" REAL NOT NULL,
    CONSTRAINT "TagRule_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_TagRule" ("createdAt", "id", "tagId", "words") SELECT "createdAt", "id", "tagId", "words" FROM "TagRule";
DROP TABLE "TagRule";
ALTER TABLE "new_TagRule" RENAME TO "TagRule";
CREATE INDEX "TagRule_tagId_idx" ON "TagRule"("tagId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
