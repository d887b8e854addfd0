package vn.motcua.filing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.citizens.Citizen;
import vn.motcua.declarations.Declaration;
import vn.motcua.declarations.Declarations;
import vn.motcua.declarations.Question;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Intake;
import vn.motcua.shared.Actor;

/** People with accounts before the form for a birth, filled in or not. */
@Component
public class FilingWorld {
  static final Map<String, String> ANSWERS =
      Map.ofEntries(
          Map.entry("yc-ten", "Vừ Thị Mỷ"),
          Map.entry("yc-so", "011190001234"),
          Map.entry("yc-sinh", "5/3/1990"),
          Map.entry("yc-noi", "Bản Nà Hỳ 1"),
          Map.entry("yc-la", "me"),
          Map.entry("chau-ten", "Giàng A Páo"),
          Map.entry("chau-gioi", "nam"),
          Map.entry("chau-sinh", "27/10/2026"),
          Map.entry("chau-noi-sinh", "tai-nha"),
          Map.entry("chau-noi-khac", "Bản Nà Hỳ 1, Điện Biên"),
          Map.entry("chau-dan-toc", "Mông"),
          Map.entry("chau-quoc-tich", "Việt Nam"),
          Map.entry("chau-que", "Nà Hỳ"),
          Map.entry("me-ten", "Vừ Thị Mỷ"),
          Map.entry("me-sinh", "5/3/1990"),
          Map.entry("me-dan-toc", "Mông"),
          Map.entry("me-quoc-tich", "Việt Nam"),
          Map.entry("me-noi", "Bản Nà Hỳ 1"),
          Map.entry("ghi-cha", "khong"),
          Map.entry("can-ban-sao", "khong"));

  private final Drafts drafts;
  private final Filings filings;
  private final OnlineDesk desk;
  private final Declarations declarations;
  private final JdbcClient jdbc;

  FilingWorld(
      Drafts drafts, Filings filings, OnlineDesk desk, Declarations declarations, JdbcClient jdbc) {
    this.drafts = drafts;
    this.filings = filings;
    this.desk = desk;
    this.declarations = declarations;
    this.jdbc = jdbc;
  }

  Citizen mother() {
    return citizen("Vừ Thị Mỷ", 2);
  }

  Citizen citizen(String name, int level) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into citizen (id, provider, issuer, subject, level, name, id_number, birth,
                                 phone, created_at, seen_at)
                 values (?, 'that', 'thu', ?, ?, ?, '', '1990-03-05', '', now(), now())
            """)
        .params(List.of(id, id.toString(), level, name))
        .update();
    return new Citizen(id, level, name, "", "1990-03-05", "0900 111 222");
  }

  Declaration form() {
    return declarations.of(DossierWorld.BIRTH).orElseThrow();
  }

  /** With everything answered. */
  Draft filledIn(Owner owner) {
    Draft draft = drafts.begin(owner, DossierWorld.NA_HY, form());
    for (Question question : form().questions()) {
      draft = kept(owner, draft, question, ANSWERS, draft.version());
    }
    return draft;
  }

  Draft kept(Owner owner, Draft draft, Question question, Map<String, String> typed, int seen) {
    return ((Saved.Kept) drafts.save(owner, draft, question, typed, seen, false)).draft();
  }

  Filed filed(Citizen citizen, Draft draft) {
    return filings.file(citizen, draft, declarations.filling(form(), draft.answers()), false);
  }

  /** Every paper of the list marked as there. */
  List<Intake.PaperMark> everyPaper(Actor officer, Filed filed) {
    return desk.procedure(officer, filed).checklist().stream()
        .map(paper -> new Intake.PaperMark(paper.order(), Intake.Presence.HAVE, 0, 0))
        .toList();
  }
}
