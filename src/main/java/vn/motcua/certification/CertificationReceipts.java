package vn.motcua.certification;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.documents.CertificationReceiptForm;
import vn.motcua.documents.DossierMark;
import vn.motcua.documents.Letterhead;
import vn.motcua.documents.Papers;
import vn.motcua.documents.ReceiptForm;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.organisation.Units;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Texts;

/** Form 01, variant CT: the receipt for what one person brought to be certified, from the book. */
@Component
public class CertificationReceipts {
  private final Papers papers;
  private final Units units;
  private final Texts texts;

  CertificationReceipts(Papers papers, Units units, Texts texts) {
    this.papers = papers;
    this.units = units;
    this.texts = texts;
  }

  /**
   * The receipt as PDF; cancelled numbers are not on it.
   *
   * @param lines of one request
   * @param site address people reach this installation under
   * @throws NotFound when every number was cancelled
   */
  public byte[] print(UnitId id, List<BookLine> lines, String site) {
    List<BookLine> valid = lines.stream().filter(line -> !line.entry().cancelled()).toList();
    if (valid.isEmpty()) {
      throw new NotFound("receipt of a request without valid numbers");
    }
    return papers.render(
        id,
        new CertificationReceiptForm(
            receipt(units.byId(id), units.settings(id), valid, site),
            valid.stream()
                .map(line ->
                    new CertificationReceiptForm.Paper(
                        line.words().subject(), line.entry().pages(), line.entry().copies(), false))
                .toList()));
  }

  private ReceiptForm receipt(Unit unit, UnitSettings settings, List<BookLine> lines, String site) {
    BookLine first = lines.getFirst();
    ReceiptForm.Person person =
        new ReceiptForm.Person(first.words().name(), "", "", "", first.words().idNumber());
    List<String> codes =
        lines.stream().map(line -> line.entry().kind().procedure()).distinct().toList();
    return new ReceiptForm(
        Letterhead.of(unit.fullName(), words("web.centre"), unit.name()),
        DossierMark.NONE,
        List.of(ReceiptForm.Copy.APPLICANT, ReceiptForm.Copy.OFFICE),
        0,
        false,
        settings.centreName(),
        person,
        person,
        "",
        words("certification.receipt.channel"),
        lines.stream()
            .map(line -> line.entry().kind())
            .distinct()
            .map(kind -> words("certification.kind." + kind))
            .collect(Collectors.joining("; ")),
        codes.size() == 1 ? codes.getFirst() : "",
        List.of(),
        1,
        "",
        OfficeTime.local(first.receivedAt()),
        OfficeTime.local(due(lines)),
        "",
        List.of(),
        List.of(numbers(lines)),
        settings.centreName(),
        new ReceiptForm.Contact(
            site + "/co-quan/" + unit.id(), settings.dutyPhone(), first.officerName()),
        first.officerName());
  }

  /** The numbers in the books, by which the desk finds the papers again. */
  private String numbers(List<BookLine> lines) {
    return lines.stream()
        .map(BookLine::entry)
        .map(entry ->
            words(
                "certification.number." + entry.book(),
                entry.number(),
                entry.volume(),
                entry.year()))
        .collect(Collectors.joining("; "));
  }

  private static Instant due(List<BookLine> lines) {
    return lines.stream().map(BookLine::dueAt).max(Comparator.naturalOrder()).orElseThrow();
  }

  private String words(String key, Object... arguments) {
    return texts.text(Texts.VIETNAMESE, key, arguments);
  }
}
