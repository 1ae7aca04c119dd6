-- CreateIndex
CREATE INDEX "Audit_memberId_at_idx" ON "Audit"("memberId", "at");

-- CreateIndex
CREATE INDEX "Contact_email_idx" ON "Contact"("email");

-- CreateIndex
CREATE INDEX "Identity_name_idx" ON "Identity"("name");

-- CreateIndex
CREATE INDEX "Member_name_idx" ON "Member"("name");

