-- AlterTable
ALTER TABLE "Audit" ADD COLUMN     "hash" TEXT;

-- CreateTable
CREATE TABLE "RoleGrant" (
    "memberId" INTEGER NOT NULL,
    "account" TEXT NOT NULL,
    "roomId" INTEGER NOT NULL DEFAULT 0,
    "role" TEXT NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,
    "byId" INTEGER,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("memberId","account","roomId")
);

-- CreateIndex
CREATE INDEX "Audit_action_idx" ON "Audit"("action");

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

