package vn.motcua.steering.web;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.documents.PaperFigure;
import vn.motcua.documents.ReportPaper;
import vn.motcua.documents.ReportPaper.Bar;
import vn.motcua.documents.ReportPaper.Column;
import vn.motcua.documents.ReportPaper.Part;
import vn.motcua.web.Definition;
import vn.motcua.web.Definitions;
import vn.motcua.web.Texts;

/** A report while it is written, with every definition it used so far. */
final class ReportWriting {
  static final Locale LOCALE = Texts.VIETNAMESE;

  private final Texts texts;
  private final Definitions definitions;
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> used = new LinkedHashSet<>();
  private final List<List<String>> rows = new ArrayList<>();

  ReportWriting(Texts texts, Definitions definitions) {
    this.texts = texts;
    this.definitions = definitions;
  }

  List<Part> parts() {
    return parts;
  }

  void add(Part part) {
    parts.add(part);
  }

  /** The number as it goes into a sentence, with its definition. */
  String figure(String definition, long value) {
    return figure(definition, number(value));
  }

  private String figure(String definition, String number) {
    used.add(definition);
    return PaperFigure.of(definitions.of(definition).id(), number);
  }

  String t(String key, Object... with) {
    return texts.text(LOCALE, key, with);
  }

  private static String number(long value) {
    return NumberFormat.getIntegerInstance(LOCALE).format(value);
  }

  /** How each number was counted, so that nobody has to ask. */
  void counted() {
    heading("definitions");
    parts.add(
        new ReportPaper.Table(
            List.of(
                new Column(t("steering.report.figure"), 26, false),
                new Column(t("steering.report.id"), 24, false),
                new Column(t("steering.report.rule"), 50, false)),
            used.stream()
                .map(definitions::of)
                .map(one -> List.of(name(one), one.id(), one.rule().in(LOCALE.getLanguage())))
                .toList()));
  }

  void heading(String key) {
    parts.add(new ReportPaper.Heading(t("steering.report.part." + key)));
  }

  void words(String key, Object... with) {
    parts.add(new ReportPaper.Words(t(key, with)));
  }

  void fact(String id, long value) {
    row(id, figure(id, value));
  }

  void amount(String id, @Nullable Long dong) {
    row(
        id,
        Optional.ofNullable(dong)
            .map(one -> t("steering.report.dong", figure(id, one)))
            .orElse(t("web.figure.none")));
  }

  private void row(String id, String value) {
    used.add(id);
    rows.add(List.of(name(definitions.of(id)), value));
  }

  /** The rows so far as one table. */
  void facts() {
    parts.add(
        new ReportPaper.Table(
            List.of(
                new Column(t("steering.report.figure"), 70, false),
                new Column(t("steering.column.value"), 30, true)),
            rows));
    rows.clear();
  }

  Bar bar(String id, long part, long whole) {
    used.add(id);
    String said =
        whole == 0
            ? t("web.figure.none")
            : t(
                "steering.report.share",
                figure(id, 100 * part / whole),
                figure(id, part),
                figure(id, whole));
    return new Bar(name(definitions.of(id)), part, whole, said);
  }

  private String name(Definition one) {
    return one.name().in(LOCALE.getLanguage());
  }
}
