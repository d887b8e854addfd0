package vn.motcua.procedures;

/**
 * One line of the paper list of a version.
 *
 * @param order place in the list, from 1; the desk's mark on the paper refers to it
 * @param group heading it stands under, empty for none
 * @param template name of the form it is written on, empty for none
 */
public record Paper(
    int order, String group, String name, int originals, int copies, String template, Kind kind) {

  /** What the desk may say about the line. */
  public enum Kind {
    /** Must be there: có or thiếu. */
    REQUIRED,
    /** Only in some cases: có, thiếu or không thuộc trường hợp. */
    CONDITIONAL,
    /** Guidance, not a paper; the desk marks nothing. */
    GUIDANCE
  }

  public boolean isGuidance() {
    return kind == Kind.GUIDANCE;
  }

  public boolean isConditional() {
    return kind == Kind.CONDITIONAL;
  }

  /** The beginning that says which paper it is, for lists; the whole wording is {@link #name}. */
  public String title() {
    String head = PaperRules.headOf(name).replaceFirst("[;,:.]+$", "");
    return head.length() <= 160 ? head : head.substring(0, head.lastIndexOf(' ', 160)) + " …";
  }
}
