import type { Block, CampaignPlan, PartTemplate, Variant } from './campaign-plan.ts';

/** Who is drawn: a member, or the room of a post. */
export type Unit = { memberId: number; postRoomId: number };

/**
 * A number in [0, 1) that is always the same for the same words: chance that can be told again. FNV-1a, and the last
 * steps of MurmurHash3, without which ids that differ in their last digit would fall side by side.
 */
export function lotOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Whether somebody belongs to those of a campaign who get nothing: in every run of it alike. */
export function isHeldOut(campaignId: number, unit: Unit, percent: number): boolean {
  return percent > 0 && lotOf(`holdout/${campaignId}/${nameOf(unit)}`) * 100 < percent;
}

/** Which of a block's texts is theirs: in every run of the campaign alike. */
export function drawVariant(campaignId: number, unit: Unit, block: Block): Variant | undefined {
  const { length } = block.variants;
  if (length <= 1) return block.variants[0];
  return block.variants[Math.floor(lotOf(`variant/${campaignId}/${nameOf(unit)}`) * length)];
}

/** What a text goes by in `Recipient.variant`: `A`, `tier:gold/B`. */
export function labelOf(block: Block, variant: Variant): string {
  return [block.condition, variant.name].filter(Boolean).join('/');
}

/** The texts of a plan by their labels; of two with one label the first, as nobody ever gets the other. */
export function textsOf(plan: CampaignPlan): Map<string, PartTemplate[]> {
  const texts = new Map<string, PartTemplate[]>();
  for (const block of plan.blocks) {
    for (const variant of block.variants) {
      const label = labelOf(block, variant);
      if (!texts.has(label)) texts.set(label, variant.parts);
    }
  }
  return texts;
}

/** What one text of a plan says. */
export function partsOf(
  { blocks }: CampaignPlan,
  { condition, name }: { condition: string | undefined; name: string },
): PartTemplate[] {
  const block = blocks.find(each => each.condition === condition);
  return block?.variants.find(variant => variant.name === name)?.parts ?? [];
}

function nameOf({ memberId, postRoomId }: Unit): string {
  return postRoomId > 0 ? `room ${postRoomId}` : String(memberId);
}
