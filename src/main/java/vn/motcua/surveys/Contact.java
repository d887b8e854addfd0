package vn.motcua.surveys;

/**
 * Whom to ask, for the interviewer alone; everything is empty for a form that was handed out.
 *
 * @param procedure what the dossier was about
 */
public record Contact(Slot slot, String name, String phone, String address, String procedure) {
  /** Never the person: what is printed by mistake betrays nobody. */
  @Override
  public String toString() {
    return "Contact[" + slot.number() + "]";
  }
}
