package vn.motcua.recognition.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.recognition.CriteriaSet;
import vn.motcua.recognition.RecognitionPeriod;
import vn.motcua.recognition.TargetCurve;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** The years of a province, its targets and its sets of criteria. */
public record PeriodsPage(
    List<RecognitionPeriod> periods,
    List<CriteriaSet> sets,
    TargetCurve curve,
    UnitId province,
    UnitId own,
    boolean leads,
    Map<String, Message> errors) {
  public boolean isProvince() {
    return own.isProvince();
  }

  /** The province's list, or the own road. */
  public String address(RecognitionPeriod period) {
    return PeriodsController.address(period) + (isProvince() ? "" : "/" + own);
  }

  public String address(CriteriaSet set) {
    return SetsController.address(set);
  }

  public String everybody() {
    return "/cong-khai/" + province + "/cong-nhan";
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
