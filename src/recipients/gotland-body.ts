/** The one body behind county 09, region 09 and municipality 0980. */
export const GOTLAND_BODY = "municipality:0980";

/** The name of that body. */
export const GOTLAND_BODY_NAME = "Region Gotland";
