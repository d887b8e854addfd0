package vn.motcua.steering;

import java.util.Optional;
import vn.motcua.recognition.RecognitionPeriod;
import vn.motcua.shared.UnitId;

/** Where what is said of a commune can be seen. */
final class Where {
  private Where() {}

  static String of(Concern concern, UnitId commune) {
    return switch (concern) {
      case OVERDUE, SLOWER, GROWING -> "/chuong-trinh/xa/" + commune + "/ho-so";
      case UNBALANCED -> "/ban-lam-viec/so-lieu-tinh";
      case FEEDBACK_LATE -> "/phan-anh/" + commune;
      case PROMISE_LATE -> "/co-quan/" + commune + "/doi-thoai";
      case FINDING_LATE -> "/chuong-trinh/kiem-tra";
      case PLAN_LATE -> "/chuong-trinh/ke-hoach";
      case CONDITIONS_MISSING -> "/chuong-trinh/dieu-kien/" + commune;
      case CONCLUSION_LATE -> "/chuong-trinh/ban-chi-dao/" + commune + "#ket-luan";
      case NOT_ACTIVE, LAUNCH_OVERDUE -> "/chuong-trinh/ban-chi-dao/" + commune;
      case WAITS_FOR_APPRAISAL, BELOW_PASS -> "/chuong-trinh/cong-nhan";
    };
  }

  /** The one that waits longest, where it has a page of its own. */
  static String of(Concern concern, UnitId commune, String oldest) {
    if (oldest.isEmpty()) {
      return of(concern, commune);
    }
    return switch (concern) {
      case FINDING_LATE -> "/chuong-trinh/kiem-tra/" + oldest;
      case PLAN_LATE -> "/chuong-trinh/ke-hoach/" + oldest + "?xa=" + commune;
      default -> of(concern, commune);
    };
  }

  /** The road of a commune in the year that is open. */
  static String road(Optional<RecognitionPeriod> period, UnitId commune) {
    return period
        .map(one -> "/chuong-trinh/cong-nhan/" + one.province() + "/" + one.id() + "/" + commune)
        .orElse("/chuong-trinh/cong-nhan");
  }
}
