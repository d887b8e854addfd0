package vn.motcua.democracy;

/** How something is made known (Luật 10/2022/QH15 Điều 12; the two boards are told apart). */
public enum Means {
  /** Niêm yết at the seat of the People's Council and Committee. */
  BOARD_OFFICE,
  /** Niêm yết at the culture houses and meeting points of villages. */
  BOARD_VILLAGE,
  WEBSITE,
  /** Hệ thống truyền thanh. */
  LOUDSPEAKER,
  VILLAGE_HEAD,
  LETTER,
  DIALOGUE_CONFERENCE,
  CITIZEN_RECEPTION_OR_PRESS,
  ORGANISATIONS,
  TELECOM_SOCIAL_NETWORK,
  OTHER
}
