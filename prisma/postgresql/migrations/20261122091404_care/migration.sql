-- CreateTable
CREATE TABLE "CareRoom" (
    "roomId" INTEGER NOT NULL,
    "mode" TEXT,
    "links" TEXT,
    "newcomerHours" DOUBLE PRECISION,
    "welcome" TEXT,
    "rules" TEXT,
    "updatedAt" DOUBLE PRECISION NOT NULL,
    "updatedBy" INTEGER,

    CONSTRAINT "CareRoom_pkey" PRIMARY KEY ("roomId")
);

-- CreateTable
CREATE TABLE "CareWord" (
    "id" SERIAL NOT NULL,
    "roomId" INTEGER NOT NULL DEFAULT 0,
    "word" TEXT NOT NULL,
    "how" TEXT NOT NULL DEFAULT 'contains',
    "answer" TEXT NOT NULL,
    "coolSeconds" INTEGER NOT NULL,
    "createdAt" DOUBLE PRECISION NOT NULL,
    "createdBy" INTEGER,

    CONSTRAINT "CareWord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CareWordTold" (
    "wordId" INTEGER NOT NULL,
    "roomId" INTEGER NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "CareWordTold_pkey" PRIMARY KEY ("wordId","roomId")
);

-- CreateTable
CREATE TABLE "CareAllow" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "createdAt" DOUBLE PRECISION NOT NULL,
    "createdBy" INTEGER,
    "caseId" INTEGER,

    CONSTRAINT "CareAllow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CareCase" (
    "id" SERIAL NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,
    "roomId" INTEGER NOT NULL,
    "messageId" TEXT NOT NULL,
    "identityId" INTEGER NOT NULL,
    "interactionId" INTEGER NOT NULL,
    "offence" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "newcomer" BOOLEAN NOT NULL,
    "mode" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "undoneAt" DOUBLE PRECISION,
    "undoneBy" INTEGER,

    CONSTRAINT "CareCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CareStep" (
    "caseId" INTEGER NOT NULL,
    "verb" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'decided',
    "detail" TEXT,
    "at" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "CareStep_pkey" PRIMARY KEY ("caseId","verb")
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

-- AddForeignKey
ALTER TABLE "CareWordTold" ADD CONSTRAINT "CareWordTold_wordId_fkey" FOREIGN KEY ("wordId") REFERENCES "CareWord" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CareStep" ADD CONSTRAINT "CareStep_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "CareCase" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
