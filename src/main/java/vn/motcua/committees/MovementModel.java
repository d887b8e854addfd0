package vn.motcua.committees;

/**
 * A model the movement is about, such as the friendly government; another one is another row.
 *
 * @param source where its name comes from
 */
public record MovementModel(String code, String name, String source) {
  /** The model the whole movement began with; every province has it. */
  public static final String FRIENDLY_GOVERNMENT = "chinh-quyen-than-thien";

  public boolean isFriendlyGovernment() {
    return code.equals(FRIENDLY_GOVERNMENT);
  }
}
