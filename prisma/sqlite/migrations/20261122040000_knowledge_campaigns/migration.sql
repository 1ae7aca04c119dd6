-- CreateTable
CREATE TABLE "Campaign" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "schedule" TEXT NOT NULL,
    "nextAt" REAL,
    "approvedHash" TEXT,
    "approvedBy" INTEGER,
    "approvedAt" REAL,
    "submittedBy" INTEGER,
    "createdBy" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "topicId" INTEGER NOT NULL,
    "createdAt" REAL NOT NULL,
    "updatedAt" REAL NOT NULL
);

-- CreateTable
CREATE TABLE "Run" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "campaignId" INTEGER NOT NULL,
    "occasion" TEXT NOT NULL,
    "dueAt" REAL NOT NULL,
    "state" TEXT NOT NULL,
    "plannedTo" INTEGER NOT NULL DEFAULT 0,
    "startedAt" REAL,
    "endedAt" REAL,
    "note" TEXT,
    CONSTRAINT "Run_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Recipient" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "runId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "postRoomId" INTEGER NOT NULL DEFAULT 0,
    "variant" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "dueAt" REAL NOT NULL,
    "couponId" INTEGER,
    "sentAt" REAL,
    "actedAt" REAL,
    CONSTRAINT "Recipient_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Preference" (
    "memberId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "marketing" TEXT NOT NULL DEFAULT 'all',
    "share" REAL NOT NULL DEFAULT 1,
    "timezone" TEXT,
    "updatedAt" REAL NOT NULL
);

-- CreateTable
CREATE TABLE "ConsentChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "memberId" INTEGER NOT NULL,
    "at" REAL NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "interactionId" INTEGER
);

-- CreateTable
CREATE TABLE "CouponBatch" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "title" TEXT NOT NULL,
    "minimumCents" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL,
    "pool" TEXT NOT NULL,
    "publicCode" TEXT,
    "perMember" INTEGER NOT NULL DEFAULT 1,
    "tiers" TEXT,
    "validFrom" REAL,
    "validTo" REAL,
    "daysAfterIssue" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'open',
    "topicId" INTEGER NOT NULL,
    "createdBy" INTEGER,
    "createdAt" REAL NOT NULL
);

-- CreateTable
CREATE TABLE "Coupon" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "batchId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'free',
    "memberId" INTEGER,
    "recipientId" INTEGER,
    "by" TEXT,
    "issuedAt" REAL,
    "expiresAt" REAL,
    "remindedAt" REAL,
    "redeemedAt" REAL,
    "redeemedBy" INTEGER,
    "orderNumber" TEXT,
    "amountCents" INTEGER,
    "discountCents" INTEGER,
    CONSTRAINT "Coupon_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "CouponBatch" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CouponChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "couponId" INTEGER NOT NULL,
    "at" REAL NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "byId" INTEGER,
    "reason" TEXT
);

-- CreateTable
CREATE TABLE "EntryVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "entryId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "at" REAL NOT NULL,
    "byId" INTEGER,
    "before" TEXT NOT NULL,
    CONSTRAINT "EntryVersion_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Question" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "interactionId" INTEGER NOT NULL,
    "roomId" INTEGER NOT NULL,
    "memberId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "at" REAL NOT NULL,
    "outcome" TEXT NOT NULL,
    "entryId" INTEGER,
    "score" REAL,
    "by" TEXT,
    "feedback" TEXT,
    "gapId" INTEGER,
    "toldAt" REAL
);

-- CreateTable
CREATE TABLE "Gap" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "question" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "draft" TEXT,
    "draftBy" TEXT,
    "asked" INTEGER NOT NULL DEFAULT 0,
    "entryId" INTEGER,
    "createdAt" REAL NOT NULL,
    "updatedAt" REAL NOT NULL
);

-- CreateTable
CREATE TABLE "KnowledgeWords" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "createdAt" REAL NOT NULL
);

-- CreateTable
CREATE TABLE "Vector" (
    "model" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "at" REAL NOT NULL,

    PRIMARY KEY ("model", "hash")
);

-- CreateTable
CREATE TABLE "Ticket" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "memberId" INTEGER NOT NULL,
    "roomId" INTEGER NOT NULL,
    "interactionId" INTEGER,
    "subject" TEXT NOT NULL,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'open',
    "assigneeId" INTEGER,
    "createdAt" REAL NOT NULL,
    "dueAt" REAL,
    "remindedAt" REAL,
    "escalatedAt" REAL,
    "firstReplyAt" REAL,
    "closedAt" REAL,
    "closedBy" INTEGER,
    "reason" TEXT,
    "reopened" INTEGER NOT NULL DEFAULT 0,
    "csat" INTEGER,
    "csatAskedAt" REAL
);

-- CreateTable
CREATE TABLE "TicketMessage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "ticketId" INTEGER NOT NULL,
    "at" REAL NOT NULL,
    "memberId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "interactionId" INTEGER,
    CONSTRAINT "TicketMessage_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Alternate" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "entryId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'file',
    "status" TEXT NOT NULL DEFAULT 'live',
    CONSTRAINT "Alternate_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Alternate" ("entryId", "id", "text") SELECT "entryId", "id", "text" FROM "Alternate";
DROP TABLE "Alternate";
ALTER TABLE "new_Alternate" RENAME TO "Alternate";
CREATE INDEX "Alternate_entryId_idx" ON "Alternate"("entryId");
CREATE TABLE "new_Entry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'answer',
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "parts" TEXT,
    "language" TEXT,
    "tags" TEXT,
    "audience" TEXT,
    "validFrom" REAL,
    "validTo" REAL,
    "ownerId" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'published',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" REAL NOT NULL,
    "updatedAt" REAL NOT NULL
);
INSERT INTO "new_Entry" ("answer", "createdAt", "id", "language", "question", "slug", "status", "updatedAt") SELECT "answer", "createdAt", "id", "language", "question", "slug", "status", "updatedAt" FROM "Entry";
DROP TABLE "Entry";
ALTER TABLE "new_Entry" RENAME TO "Entry";
CREATE UNIQUE INDEX "Entry_slug_key" ON "Entry"("slug");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
CREATE INDEX "Recipient_sent_idx" ON "Recipient"("memberId", "sentAt") WHERE "sentAt" IS NOT NULL;

-- CreateIndex
CREATE INDEX "Recipient_waiting_idx" ON "Recipient"("dueAt") WHERE "state" = 'planned';

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
CREATE INDEX "Coupon_expiring_idx" ON "Coupon"("expiresAt") WHERE "state" = 'issued';

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

