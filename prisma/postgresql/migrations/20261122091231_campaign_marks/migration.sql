-- AlterTable
ALTER TABLE "Contact" ADD COLUMN "birthday" TEXT;

-- AlterTable
ALTER TABLE "CouponBatch" ADD COLUMN "claim" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Recipient" ADD COLUMN "clicks" INTEGER NOT NULL DEFAULT 0;

-- What was kept as a setting before.
UPDATE "CouponBatch" SET "claim" = false
WHERE EXISTS (SELECT 1 FROM "Setting" s WHERE s."key" = 'coupons.no-claim.' || "CouponBatch"."id");
DELETE FROM "Setting" WHERE "key" LIKE 'coupons.no-claim.%';

-- CreateTable
CREATE TABLE "Link" (
    "id" SERIAL NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "Link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Link_url_key" ON "Link"("url");

-- CreateIndex
CREATE INDEX "Contact_birthday_idx" ON "Contact"("birthday") WHERE "birthday" IS NOT NULL;

-- CreateIndex
CREATE INDEX "Member_createdAt_idx" ON "Member"("createdAt");

-- CreateIndex
CREATE INDEX "MemberTag_tagId_firstSeenAt_idx" ON "MemberTag"("tagId", "firstSeenAt");

-- CreateIndex
CREATE INDEX "Order_at_idx" ON "Order"("at");

-- CreateIndex
CREATE INDEX "ScoreChange_dormant_idx" ON "ScoreChange"("at") WHERE ("what" = 'stage' AND "after" = 'dormant');
