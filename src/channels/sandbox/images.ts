/** The bytes of images by id, the last `keep` of them: enough for what is on the page. */
export type Images = {
  put: (id: string, bytes: Buffer) => void;
  get: (id: string) => Buffer | undefined;
};

export function openImages(keep: number): Images {
  const images = new Map<string, Buffer>();
  return {
    put: (id, bytes) => {
      images.set(id, bytes);
      const oldest = images.keys().next();
      if (images.size > keep && !oldest.done) images.delete(oldest.value);
    },
    get: id => images.get(id),
  };
}
