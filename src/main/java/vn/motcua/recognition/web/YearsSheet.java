package vn.motcua.recognition.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.recognition.Certificate;
import vn.motcua.recognition.CriteriaSet;
import vn.motcua.recognition.RecognitionPeriod;
import vn.motcua.recognition.Target;
import vn.motcua.recognition.TargetCurve;
import vn.motcua.web.Sheet;
import vn.motcua.web.Sheet.Column;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** The years, targets and sets of a province, and its recognised communes, as workbooks. */
@Component
class YearsSheet {
  private final Texts texts;
  private final Spreadsheets books;

  YearsSheet(Texts texts, Spreadsheets books) {
    this.texts = texts;
    this.books = books;
  }

  /** For those who lead and those who walk the road. */
  ResponseEntity<byte[]> years(
      List<RecognitionPeriod> periods, TargetCurve curve, List<CriteriaSet> sets) {
    Sheet years =
        Sheet.list(
            t("sheet.years"),
            List.of(
                words("column.year"), words("column.stage"), words("column.model"), words("set")),
            periods.stream()
                .map(one ->
                    List.<Object>of(
                        one.name(),
                        t(one.isOpen() ? "period.open" : "period.closed"),
                        one.model().name(),
                        one.set().name()))
                .toList());
    Sheet all =
        Sheet.list(
            t("sets"),
            List.of(words("set"), words("column.year"), words("column.version")),
            sets.stream()
                .map(one ->
                    List.<Object>of(
                        one.name(), String.valueOf(one.year()), String.valueOf(one.version())))
                .toList());
    return books.of("cac-nam.xlsx", List.of(years, curve(curve), all), Texts.VIETNAMESE);
  }

  /** For everybody: each certificate, whether it still holds, and the targets. */
  ResponseEntity<byte[]> recognised(List<Certificate> certificates, TargetCurve curve) {
    Sheet list =
        Sheet.list(
            t("sheet.recognised"),
            List.of(
                words("column.code"),
                words("column.commune"),
                words("column.model"),
                words("column.year"),
                words("column.stage"),
                words("column.decision"),
                words("column.withdrawn")),
            certificates.stream()
                .map(one ->
                    List.<Object>of(
                        one.commune().code(),
                        one.communeName(),
                        one.model().name(),
                        String.valueOf(one.year()),
                        t(one.isValid() ? "certificate.valid" : "certificate.withdrawn"),
                        paper(one.decisionNumber(), one.decisionDay()),
                        paper(one.withdrawnNumber(), one.withdrawnDay())))
                .toList());
    return books.of("cong-nhan.xlsx", List.of(list, curve(curve)), Texts.VIETNAMESE);
  }

  private Sheet curve(TargetCurve curve) {
    List<List<Object>> rows = new ArrayList<>();
    for (TargetCurve.Year year : curve.years()) {
      rows.add(
          List.of(
              String.valueOf(year.year()),
              cell(year.target().map(Target::percent)),
              year.target().map(Target::source).orElse(""),
              cell(year.needed(curve.communes())),
              cell(year.reached()),
              cell(year.forecast())));
    }
    return Sheet.list(
        t("curve"),
        List.of(
            words("column.year"),
            Column.figure(t("column.target"), "recognition-target"),
            words("field.source"),
            Column.figure(t("column.needed"), "recognition-needed"),
            Column.figure(t("column.reached"), "recognition-reached"),
            Column.figure(t("column.forecast"), "recognition-forecast")),
        rows);
  }

  private static Object cell(Optional<Integer> count) {
    return count.map(one -> (Object) one).orElse("");
  }

  private String paper(String number, @Nullable LocalDate day) {
    return day == null
        ? ""
        : texts.text(Texts.VIETNAMESE, "recognition.decision.number", number, day);
  }

  private Column words(String key) {
    return Column.words(t(key));
  }

  private String t(String key) {
    return texts.text(Texts.VIETNAMESE, "recognition." + key);
  }
}
