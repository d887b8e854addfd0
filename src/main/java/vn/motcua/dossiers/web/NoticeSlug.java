package vn.motcua.dossiers.web;

import java.util.Arrays;
import java.util.Optional;
import vn.motcua.dossiers.Notices;

/** The addresses of a dossier's notices: …/thong-bao/{slug}.pdf. */
public enum NoticeSlug {
  SUPPLEMENT("yeu-cau-bo-sung", Notices.Kind.SUPPLEMENT),
  APOLOGY("thu-xin-loi", Notices.Kind.APOLOGY),
  STOP("dung-giai-quyet", Notices.Kind.STOP),
  INELIGIBLE("khong-du-dieu-kien", Notices.Kind.INELIGIBLE);

  private final String slug;
  private final Notices.Kind kind;

  NoticeSlug(String slug, Notices.Kind kind) {
    this.slug = slug;
    this.kind = kind;
  }

  static Optional<NoticeSlug> of(String slug) {
    return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
  }

  static NoticeSlug of(Notices.Kind kind) {
    return Arrays.stream(values()).filter(one -> one.kind == kind).findFirst().orElseThrow();
  }

  public String slug() {
    return slug;
  }

  Notices.Kind kind() {
    return kind;
  }
}
