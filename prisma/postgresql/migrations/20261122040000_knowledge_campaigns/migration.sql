-- AlterTable
ALTER TABLE "Alternate" ADD COLUMN     "source" TEXT NOT NULL DEFAULT 'file',
ADD COLUMN     "status" TEXT NOT NULL DEFAULT 'live';

-- AlterTable
ALTER TABLE "Entry" ADD COLUMN     "audience" TEXT,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'answer',
ADD COLUMN     "ownerId" INTEGER,
ADD COLUMN     "parts" TEXT,
ADD COLUMN     "tags" TEXT,
ADD COLUMN     "validFrom" DOUBLE PRECISION,
ADD COLUMN     "validTo" DOUBLE PRECISION,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "Campaign" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "schedule" TEXT NOT NULL,
    "nextAt" DOUBLE PRECISION,
    "approvedHash" TEXT,
    "approvedBy" INTEGER,
    "approvedAt" DOUBLE PRECISION,
    "submittedBy" INTEGER,
    "createdBy" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "topicId" INTEGER NOT NULL,
    "createdAt" DOUBLE PRECISION NOT NULL,
    "updatedAt" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Run" (
    "id" SERIAL NOT NULL,
    "campaignId" INTEGER NOT NULL,
    "occasion" TEXT NOT NULL,
    "dueAt" DOUBLE PRECISION NOT NULL,
    "state" TEXT NOT NULL,
    "plannedTo" INTEGER NOT NULL DEFAULT 0,
    "startedAt" DOUBLE PRECISION,
    "endedAt" DOUBLE PRECISION,
    "note" TEXT,

    CONSTRAINT "Run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recipient" (
    "id" SERIAL NOT NULL,
    "runId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "postRoomId" INTEGER NOT NULL DEFAULT 0,
    "variant" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "dueAt" DOUBLE PRECISION NOT NULL,
    "couponId" INTEGER,
    "sentAt" DOUBLE PRECISION,
    "actedAt" DOUBLE PRECISION,

    CONSTRAINT "Recipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Preference" (
    "memberId" INTEGER NOT NULL,
    "marketing" TEXT NOT NULL DEFAULT 'all',
    "share" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "timezone" TEXT,
    "updatedAt" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Preference_pkey" PRIMARY KEY ("memberId")
);

-- CreateTable
CREATE TABLE "ConsentChange" (
    "id" SERIAL NOT NULL,
    "memberId" INTEGER NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "interactionId" INTEGER,

    CONSTRAINT "ConsentChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CouponBatch" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "title" TEXT NOT NULL,
    "minimumCents" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL,
    "pool" TEXT NOT NULL,
    "publicCode" TEXT,
    "perMember" INTEGER NOT NULL DEFAULT 1,
    "tiers" TEXT,
    "validFrom" DOUBLE PRECISION,
    "validTo" DOUBLE PRECISION,
    "daysAfterIssue" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'open',
    "topicId" INTEGER NOT NULL,
    "createdBy" INTEGER,
    "createdAt" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "CouponBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Coupon" (
    "id" SERIAL NOT NULL,
    "batchId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'free',
    "memberId" INTEGER,
    "recipientId" INTEGER,
    "by" TEXT,
    "issuedAt" DOUBLE PRECISION,
    "expiresAt" DOUBLE PRECISION,
    "remindedAt" DOUBLE PRECISION,
    "redeemedAt" DOUBLE PRECISION,
    "redeemedBy" INTEGER,
    "orderNumber" TEXT,
    "amountCents" INTEGER,
    "discountCents" INTEGER,

    CONSTRAINT "Coupon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CouponChange" (
    "id" SERIAL NOT NULL,
    "couponId" INTEGER NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "byId" INTEGER,
    "reason" TEXT,

    CONSTRAINT "CouponChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EntryVersion" (
    "id" SERIAL NOT NULL,
    "entryId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,
    "byId" INTEGER,
    "before" TEXT NOT NULL,

    CONSTRAINT "EntryVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" SERIAL NOT NULL,
    "interactionId" INTEGER NOT NULL,
    "roomId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,
    "outcome" TEXT NOT NULL,
    "entryId" INTEGER,
    "score" DOUBLE PRECISION,
    "by" TEXT,
    "feedback" TEXT,
    "gapId" INTEGER,
    "toldAt" DOUBLE PRECISION,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Gap" (
    "id" SERIAL NOT NULL,
    "question" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "draft" TEXT,
    "draftBy" TEXT,
    "asked" INTEGER NOT NULL DEFAULT 0,
    "entryId" INTEGER,
    "createdAt" DOUBLE PRECISION NOT NULL,
    "updatedAt" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Gap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KnowledgeWords" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "createdAt" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "KnowledgeWords_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vector" (
    "model" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Vector_pkey" PRIMARY KEY ("model","hash")
);

-- CreateTable
CREATE TABLE "Ticket" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "memberId" INTEGER NOT NULL,
    "roomId" INTEGER NOT NULL,
    "interactionId" INTEGER,
    "subject" TEXT NOT NULL,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'open',
    "assigneeId" INTEGER,
    "createdAt" DOUBLE PRECISION NOT NULL,
    "dueAt" DOUBLE PRECISION,
    "remindedAt" DOUBLE PRECISION,
    "escalatedAt" DOUBLE PRECISION,
    "firstReplyAt" DOUBLE PRECISION,
    "closedAt" DOUBLE PRECISION,
    "closedBy" INTEGER,
    "reason" TEXT,
    "reopened" INTEGER NOT NULL DEFAULT 0,
    "csat" INTEGER,
    "csatAskedAt" DOUBLE PRECISION,

    CONSTRAINT "Ticket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TicketMessage" (
    "id" SERIAL NOT NULL,
    "ticketId" INTEGER NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,
    "memberId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "interactionId" INTEGER,

    CONSTRAINT "TicketMessage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Campaign_name_key" ON "Campaign"("name");

-- CreateIndex
CREATE INDEX "Campaign_state_nextAt_idx" ON "Campaign"("state", "nextAt");

-- CreateIndex
CREATE INDEX "Run_state_idx" ON "Run"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Run_campaignId_occasion_key" ON "Run"("campaignId", "occasion");

-- CreateIndex
CREATE INDEX "Recipient_runId_state_id_idx" ON "Recipient"("runId", "state", "id");

-- CreateIndex
CREATE INDEX "Recipient_sent_idx" ON "Recipient"("memberId", "sentAt") WHERE ("sentAt" IS NOT NULL);

-- CreateIndex
CREATE INDEX "Recipient_waiting_idx" ON "Recipient"("dueAt") WHERE ("state" = 'planned');

-- CreateIndex
CREATE UNIQUE INDEX "Recipient_runId_memberId_postRoomId_key" ON "Recipient"("runId", "memberId", "postRoomId");

-- CreateIndex
CREATE INDEX "ConsentChange_memberId_at_idx" ON "ConsentChange"("memberId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "CouponBatch_name_key" ON "CouponBatch"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Coupon_code_key" ON "Coupon"("code");

-- CreateIndex
CREATE INDEX "Coupon_batchId_state_id_idx" ON "Coupon"("batchId", "state", "id");

-- CreateIndex
CREATE INDEX "Coupon_memberId_idx" ON "Coupon"("memberId");

-- CreateIndex
CREATE INDEX "Coupon_recipientId_idx" ON "Coupon"("recipientId");

-- CreateIndex
CREATE INDEX "Coupon_expiring_idx" ON "Coupon"("expiresAt") WHERE ("state" = 'issued');

-- CreateIndex
CREATE INDEX "CouponChange_couponId_idx" ON "CouponChange"("couponId");

-- CreateIndex
CREATE INDEX "EntryVersion_entryId_idx" ON "EntryVersion"("entryId");

-- CreateIndex
CREATE UNIQUE INDEX "Question_interactionId_key" ON "Question"("interactionId");

-- CreateIndex
CREATE INDEX "Question_gapId_idx" ON "Question"("gapId");

-- CreateIndex
CREATE INDEX "Question_entryId_idx" ON "Question"("entryId");

-- CreateIndex
CREATE INDEX "Question_memberId_at_idx" ON "Question"("memberId", "at");

-- CreateIndex
CREATE INDEX "Question_roomId_at_idx" ON "Question"("roomId", "at");

-- CreateIndex
CREATE INDEX "Gap_status_updatedAt_idx" ON "Gap"("status", "updatedAt");

-- CreateIndex
CREATE INDEX "Ticket_state_dueAt_idx" ON "Ticket"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Ticket_memberId_idx" ON "Ticket"("memberId");

-- CreateIndex
CREATE INDEX "Ticket_assigneeId_state_idx" ON "Ticket"("assigneeId", "state");

-- CreateIndex
CREATE INDEX "TicketMessage_ticketId_idx" ON "TicketMessage"("ticketId");

-- AddForeignKey
ALTER TABLE "Run" ADD CONSTRAINT "Run_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recipient" ADD CONSTRAINT "Recipient_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coupon" ADD CONSTRAINT "Coupon_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "CouponBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryVersion" ADD CONSTRAINT "EntryVersion_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketMessage" ADD CONSTRAINT "TicketMessage_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

