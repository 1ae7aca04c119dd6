-- DropIndex
DROP INDEX "RoomMember_identityId_idx";

-- CreateIndex
CREATE INDEX "Room_group_idx" ON "Room"("title") WHERE ("kind" = 'group');

-- CreateIndex
CREATE INDEX "RoomMember_identityId_roomId_idx" ON "RoomMember"("identityId", "roomId");

