package vn.motcua.organisation;

/** How a unit addresses people on its public pages; a setting per unit. */
public enum FormOfAddress {
  /** "bà con": villages, headings, loudspeaker. */
  BA_CON,
  /** "ông/bà": wards, businesses, letters. */
  ONG_BA;

  /** Key of the words, beginning of a sentence is made by the message itself. */
  public String messageKey() {
    return "organisation.address." + name();
  }
}
