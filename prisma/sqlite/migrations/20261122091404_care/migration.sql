-- CreateTable
CREATE TABLE "CareRoom" (
    "roomId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "mode" TEXT,
    "links" TEXT,
    "newcomerHours" REAL,
    "welcome" TEXT,
    "rules" TEXT,
    "updatedAt" REAL NOT NULL,
    "updatedBy" INTEGER
);

-- CreateTable
CREATE TABLE "CareWord" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "roomId" INTEGER NOT NULL DEFAULT 0,
    "word" TEXT NOT NULL,
    "how" TEXT NOT NULL DEFAULT 'contains',
    "answer" TEXT NOT NULL,
    "coolSeconds" INTEGER NOT NULL,
    "createdAt" REAL NOT NULL,
    "createdBy" INTEGER
);

-- CreateTable
CREATE TABLE "CareWordTold" (
    "wordId" INTEGER NOT NULL,
    "roomId" INTEGER NOT NULL,
    "at" REAL NOT NULL,

    PRIMARY KEY ("wordId", "roomId"),
    CONSTRAINT "CareWordTold_wordId_fkey" FOREIGN KEY ("wordId") REFERENCES "CareWord" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CareAllow" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "createdAt" REAL NOT NULL,
    "createdBy" INTEGER,
    "caseId" INTEGER
);

-- CreateTable
CREATE TABLE "CareCase" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" REAL NOT NULL,
    "roomId" INTEGER NOT NULL,
    "messageId" TEXT NOT NULL,
    "identityId" INTEGER NOT NULL,
    "interactionId" INTEGER NOT NULL,
    "offence" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "newcomer" BOOLEAN NOT NULL,
    "mode" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "undoneAt" REAL,
    "undoneBy" INTEGER
);

-- CreateTable
CREATE TABLE "CareStep" (
    "caseId" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'decided',
    "detail" TEXT,
    "at" REAL NOT NULL,

    PRIMARY KEY ("caseId", "verb"),
    CONSTRAINT "CareStep_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CareCase" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "CareWord_roomId_word_key" ON "CareWord"("roomId", "word");

-- CreateIndex
CREATE UNIQUE INDEX "CareAllow_kind_value_key" ON "CareAllow"("kind", "value");

-- CreateIndex
CREATE INDEX "CareCase_identityId_at_idx" ON "CareCase"("identityId", "at");

-- CreateIndex
CREATE INDEX "CareCase_at_idx" ON "CareCase"("at");

-- CreateIndex
CREATE UNIQUE INDEX "CareCase_roomId_messageId_key" ON "CareCase"("roomId", "messageId");

