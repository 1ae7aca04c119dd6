-- CreateTable
CREATE TABLE "Delivery" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "occasion" TEXT NOT NULL,
    "roomId" INTEGER NOT NULL,
    "memberId" INTEGER,
    "kind" TEXT NOT NULL,
    "parts" TEXT NOT NULL,
    "quote" TEXT,
    "thread" TEXT,
    "state" TEXT NOT NULL,
    "claimedBy" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" REAL NOT NULL,
    "expiresAt" REAL,
    "createdAt" REAL NOT NULL,
    "settledAt" REAL,
    "reason" TEXT,
    "nativeId" TEXT
);

-- CreateTable
CREATE TABLE "Interaction" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "roomId" INTEGER NOT NULL,
    "memberId" INTEGER,
    "kind" TEXT NOT NULL,
    "nativeId" TEXT,
    "text" TEXT,
    "data" TEXT,
    "at" REAL NOT NULL,
    "receivedAt" REAL NOT NULL
);

-- CreateTable
CREATE TABLE "Unhandled" (
    "interactionId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "event" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "language" TEXT,
    "status" TEXT NOT NULL DEFAULT 'published',
    "createdAt" REAL NOT NULL,
    "updatedAt" REAL NOT NULL
);

-- CreateTable
CREATE TABLE "Alternate" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "entryId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "Alternate_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Member" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "language" TEXT,
    "role" TEXT NOT NULL DEFAULT 'member',
    "createdAt" REAL NOT NULL,
    "lastSeenAt" REAL NOT NULL
);

-- CreateTable
CREATE TABLE "Identity" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "memberId" INTEGER NOT NULL,
    "account" TEXT NOT NULL,
    "nativeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "username" TEXT,
    "language" TEXT,
    "durable" BOOLEAN NOT NULL,
    "anchors" TEXT,
    "createdAt" REAL NOT NULL,
    CONSTRAINT "Identity_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Room" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "account" TEXT NOT NULL,
    "nativeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT,
    "language" TEXT,
    "createdAt" REAL NOT NULL,
    "goneAt" REAL
);

-- CreateTable
CREATE TABLE "RoomMember" (
    "roomId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "joinedAt" REAL NOT NULL,
    "leftAt" REAL,

    PRIMARY KEY ("roomId", "memberId"),
    CONSTRAINT "RoomMember_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RoomMember_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Activity" (
    "memberId" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "messages" INTEGER NOT NULL,

    PRIMARY KEY ("memberId", "day"),
    CONSTRAINT "Activity_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Newcomer" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "roomId" INTEGER NOT NULL,
    "account" TEXT NOT NULL,
    "nativeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "joinedAt" REAL NOT NULL
);

-- CreateTable
CREATE TABLE "Audit" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" REAL NOT NULL,
    "memberId" INTEGER,
    "action" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "detail" TEXT
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "createdAt" REAL NOT NULL
);

-- CreateTable
CREATE TABLE "TagRule" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "tagId" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "createdAt" REAL NOT NULL,
    CONSTRAINT "TagRule_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MemberTag" (
    "memberId" INTEGER NOT NULL,
    "tagId" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "interactionId" INTEGER,
    "quote" TEXT,
    "confidence" REAL NOT NULL,
    "strength" REAL NOT NULL,
    "halfLifeDays" REAL NOT NULL,
    "hits" INTEGER NOT NULL,
    "firstSeenAt" REAL NOT NULL,
    "lastSeenAt" REAL NOT NULL,
    "removedAt" REAL,

    PRIMARY KEY ("memberId", "tagId"),
    CONSTRAINT "MemberTag_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MemberTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_occasion_key" ON "Delivery"("occasion");

-- CreateIndex
CREATE INDEX "Delivery_open_idx" ON "Delivery"("dueAt") WHERE "settledAt" IS NULL;

-- CreateIndex
CREATE INDEX "Delivery_pushed_idx" ON "Delivery"("memberId", "createdAt") WHERE "kind" <> 'reply';

-- CreateIndex
CREATE UNIQUE INDEX "Interaction_key_key" ON "Interaction"("key");

-- CreateIndex
CREATE INDEX "Interaction_memberId_at_idx" ON "Interaction"("memberId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_slug_key" ON "Entry"("slug");

-- CreateIndex
CREATE INDEX "Alternate_entryId_idx" ON "Alternate"("entryId");

-- CreateIndex
CREATE INDEX "Member_lastSeenAt_idx" ON "Member"("lastSeenAt");

-- CreateIndex
CREATE INDEX "Member_role_idx" ON "Member"("role");

-- CreateIndex
CREATE INDEX "Identity_memberId_idx" ON "Identity"("memberId");

-- CreateIndex
CREATE INDEX "Identity_username_idx" ON "Identity"("username");

-- CreateIndex
CREATE UNIQUE INDEX "Identity_account_nativeId_key" ON "Identity"("account", "nativeId");

-- CreateIndex
CREATE UNIQUE INDEX "Room_account_nativeId_key" ON "Room"("account", "nativeId");

-- CreateIndex
CREATE INDEX "RoomMember_memberId_idx" ON "RoomMember"("memberId");

-- CreateIndex
CREATE INDEX "Activity_day_idx" ON "Activity"("day");

-- CreateIndex
CREATE INDEX "Newcomer_roomId_idx" ON "Newcomer"("roomId");

-- CreateIndex
CREATE INDEX "Audit_at_idx" ON "Audit"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Tag_name_key" ON "Tag"("name");

-- CreateIndex
CREATE INDEX "TagRule_tagId_idx" ON "TagRule"("tagId");

-- CreateIndex
CREATE INDEX "MemberTag_tagId_idx" ON "MemberTag"("tagId");


