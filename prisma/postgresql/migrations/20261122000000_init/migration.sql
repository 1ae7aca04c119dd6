-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Delivery" (
    "id" SERIAL NOT NULL,
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
    "dueAt" DOUBLE PRECISION NOT NULL,
    "expiresAt" DOUBLE PRECISION,
    "createdAt" DOUBLE PRECISION NOT NULL,
    "settledAt" DOUBLE PRECISION,
    "reason" TEXT,
    "nativeId" TEXT,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Interaction" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "roomId" INTEGER NOT NULL,
    "memberId" INTEGER,
    "kind" TEXT NOT NULL,
    "nativeId" TEXT,
    "text" TEXT,
    "data" TEXT,
    "at" DOUBLE PRECISION NOT NULL,
    "receivedAt" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Interaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Unhandled" (
    "interactionId" INTEGER NOT NULL,
    "event" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Unhandled_pkey" PRIMARY KEY ("interactionId")
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "language" TEXT,
    "status" TEXT NOT NULL DEFAULT 'published',
    "createdAt" DOUBLE PRECISION NOT NULL,
    "updatedAt" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Alternate" (
    "id" SERIAL NOT NULL,
    "entryId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Alternate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT,
    "role" TEXT NOT NULL DEFAULT 'member',
    "createdAt" DOUBLE PRECISION NOT NULL,
    "lastSeenAt" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Identity" (
    "id" SERIAL NOT NULL,
    "memberId" INTEGER NOT NULL,
    "account" TEXT NOT NULL,
    "nativeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "username" TEXT,
    "language" TEXT,
    "durable" BOOLEAN NOT NULL,
    "anchors" TEXT,
    "createdAt" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Room" (
    "id" SERIAL NOT NULL,
    "account" TEXT NOT NULL,
    "nativeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT,
    "language" TEXT,
    "createdAt" DOUBLE PRECISION NOT NULL,
    "goneAt" DOUBLE PRECISION,

    CONSTRAINT "Room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoomMember" (
    "roomId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "joinedAt" DOUBLE PRECISION NOT NULL,
    "leftAt" DOUBLE PRECISION,

    CONSTRAINT "RoomMember_pkey" PRIMARY KEY ("roomId","memberId")
);

-- CreateTable
CREATE TABLE "Activity" (
    "memberId" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "messages" INTEGER NOT NULL,

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("memberId","day")
);

-- CreateTable
CREATE TABLE "Newcomer" (
    "id" SERIAL NOT NULL,
    "roomId" INTEGER NOT NULL,
    "account" TEXT NOT NULL,
    "nativeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "joinedAt" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Newcomer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Audit" (
    "id" SERIAL NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,
    "memberId" INTEGER,
    "action" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "detail" TEXT,

    CONSTRAINT "Audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TagRule" (
    "id" SERIAL NOT NULL,
    "tagId" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "createdAt" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "TagRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MemberTag" (
    "memberId" INTEGER NOT NULL,
    "tagId" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "interactionId" INTEGER,
    "quote" TEXT,
    "confidence" DOUBLE PRECISION NOT NULL,
    "strength" DOUBLE PRECISION NOT NULL,
    "halfLifeDays" DOUBLE PRECISION NOT NULL,
    "hits" INTEGER NOT NULL,
    "firstSeenAt" DOUBLE PRECISION NOT NULL,
    "lastSeenAt" DOUBLE PRECISION NOT NULL,
    "removedAt" DOUBLE PRECISION,

    CONSTRAINT "MemberTag_pkey" PRIMARY KEY ("memberId","tagId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_occasion_key" ON "Delivery"("occasion");

-- CreateIndex
CREATE INDEX "Delivery_open_idx" ON "Delivery"("dueAt") WHERE ("settledAt" IS NULL);

-- CreateIndex
CREATE INDEX "Delivery_pushed_idx" ON "Delivery"("memberId", "createdAt") WHERE ("kind" <> 'reply');

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

-- AddForeignKey
ALTER TABLE "Alternate" ADD CONSTRAINT "Alternate_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoomMember" ADD CONSTRAINT "RoomMember_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoomMember" ADD CONSTRAINT "RoomMember_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TagRule" ADD CONSTRAINT "TagRule_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MemberTag" ADD CONSTRAINT "MemberTag_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MemberTag" ADD CONSTRAINT "MemberTag_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;


