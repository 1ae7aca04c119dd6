-- AlterTable
ALTER TABLE "Audit" ADD COLUMN "hash" TEXT;

-- CreateTable
CREATE TABLE "RoleGrant" (
    "memberId" INTEGER NOT NULL,
    "account" TEXT NOT NULL,
    "roomId" INTEGER NOT NULL DEFAULT 0,
    "role" TEXT NOT NULL,
    "at" REAL NOT NULL,
    "byId" INTEGER,

    PRIMARY KEY ("memberId", "account", "roomId"),
    CONSTRAINT "RoleGrant_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Audit_action_idx" ON "Audit"("action");

