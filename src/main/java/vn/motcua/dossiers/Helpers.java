package vn.motcua.dossiers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Who files for the applicant, by which authority, and who helped at the counter (A20). Told with
 * the first fact: names in its erasable words, the rest in the fact itself.
 */
public record Helpers(Optional<Authority> authority, Optional<Guide> guide) {
  /** The applicant came alone. */
  public static final Helpers NONE = new Helpers(Optional.empty(), Optional.empty());

  /**
   * The paper by which somebody files for another person; who that is stands with the applicant.
   *
   * @param paper such as "Giấy ủy quyền"
   * @param number of the paper; empty where it has none
   */
  public record Authority(String paper, String number, LocalDate date) {}

  /**
   * Who helped with the consent of the applicant. A guide is no officer: no sign-in, no dossiers in
   * hand, no part in any decision.
   */
  public record Guide(Kind kind, String name, boolean consent) {}

  /** From where the guide comes. */
  public enum Kind {
    YOUTH_UNION,
    VILLAGE_HEAD,
    REFORM_GUIDE,
    OTHER;

    /** The name in a form. */
    public String slug() {
      return switch (this) {
        case YOUTH_UNION -> "doan-thanh-nien";
        case VILLAGE_HEAD -> "truong-ban";
        case REFORM_GUIDE -> "huong-dan-vien";
        case OTHER -> "khac";
      };
    }
  }

  /** What the first fact tells, without a name. */
  void tell(EventData data) {
    authority.ifPresent(paper -> data.put("authority", paper.date().toString()));
    guide.ifPresent(one -> data.put("guide", one.kind()).put("guideConsent", one.consent()));
  }

  /** What the first fact says of a guide. */
  public static Optional<Kind> guideIn(DossierEvent first) {
    return EventData.read(first.data()).get("guide") instanceof String kind
        ? Optional.of(Kind.valueOf(kind))
        : Optional.empty();
  }

  /** The day as it stands on papers. */
  static String day(LocalDate date) {
    return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(date);
  }
}
