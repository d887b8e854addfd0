package vn.motcua.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.citizens.Citizen;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.papers.PaperCopies;
import vn.motcua.papers.PaperCopy;
import vn.motcua.papers.PaperFiles;
import vn.motcua.papers.PaperWithdrawals;
import vn.motcua.papers.SentFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** Photos of papers on a draft: page by page, taken back, handed over. */
@MotCuaTest
class DraftPapersTest {
  @Autowired DossierWorld world;
  @Autowired FilingWorld filing;
  @Autowired Drafts drafts;
  @Autowired DraftPapers papers;
  @Autowired PaperCopies copies;
  @Autowired PaperWithdrawals withdrawals;
  @Autowired OnlineDesk desk;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private Citizen mother;
  private Owner hers;
  private Draft draft;
  private int first;
  private Actor officer;

  @BeforeEach
  void a_mother_who_has_filled_in_the_form_for_a_birth() {
    clock.set(TestClock.MONDAY_MORNING);
    officer = world.the("intake");
    mother = filing.mother();
    hers = new Owner.Account(mother.id());
    draft = filing.filledIn(hers);
    first = papers.lines(draft).getFirst().number();
  }

  private static SentFile photo(int seed) {
    return PaperFiles.sent(PaperFiles.jpeg(seed));
  }

  private PaperCopy newest() {
    return papers.given(draft).getFirst();
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table + " where owner = ?")
        .param(draft.id())
        .query(Integer.class)
        .single();
  }

  @Test
  void photos_sent_one_after_another_become_pages_of_one_paper() {
    papers.add(draft, first, 0, List.of(photo(1)));
    papers.add(draft, first, 1, List.of(photo(2), photo(3)));
    assertThat(newest().pages()).isEqualTo(3);
    assertThat(count("paper_copy")).isOne();
  }

  @Test
  void a_form_sent_twice_adds_its_photo_once() {
    papers.add(draft, first, 0, List.of(photo(1)));
    assertThatThrownBy(() -> papers.add(draft, first, 0, List.of(photo(1))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("meanwhile");
    assertThat(newest().pages()).isOne();
  }

  @Test
  void a_pdf_and_photos_are_not_laid_into_one_paper() {
    papers.add(draft, first, 0, List.of(photo(1)));
    SentFile pdf = PaperFiles.sent(PaperFiles.pdf(2));
    assertThatThrownBy(() -> papers.add(draft, first, 1, List.of(pdf)))
        .hasMessageContaining("filing.refusal.papers.mixed");
    papers.remove(draft, newest().id());
    papers.add(draft, first, 0, List.of(pdf));
    assertThat(newest().isPdf()).isTrue();
    papers.add(draft, first, newest().number(), List.of(photo(1)));
    assertThat(newest().isPdf()).isFalse();
  }

  @Test
  void only_papers_this_office_asks_for_are_taken() {
    assertThatThrownBy(() -> papers.add(draft, 499, 0, List.of(photo(1))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> papers.add(draft, first, 0, List.of()))
        .hasMessageContaining("papers.refusal.empty");
    assertThat(papers.fetched(draft).keySet())
        .doesNotContainAnyElementsOf(
            papers.lines(draft).stream().map(DraftPapers.Line::paper).toList());
  }

  @Test
  void what_is_thrown_away_takes_its_photos_with_it_and_so_does_a_month() {
    papers.add(draft, first, 0, List.of(photo(1)));
    Draft other = filing.filledIn(hers);
    papers.add(other, first, 0, List.of(photo(2)));
    drafts.delete(hers, draft);
    assertThat(count("paper_copy")).isZero();
    assertThat(papers.given(other)).hasSize(1);
    clock.advance(Draft.KEPT.plus(Duration.ofHours(1)));
    drafts.forget();
    assertThat(papers.given(other)).isEmpty();
  }

  @Test
  void a_photo_counts_as_having_touched_the_draft() {
    clock.advance(Draft.KEPT.minus(Duration.ofHours(1)));
    papers.add(draft, first, 0, List.of(photo(1)));
    clock.advance(Duration.ofHours(2));
    drafts.forget();
    assertThat(drafts.byId(hers, draft.unit(), draft.id()).id()).isEqualTo(draft.id());
  }

  @Test
  void what_was_filed_is_the_desks_and_then_the_dossiers() {
    papers.add(draft, first, 0, List.of(photo(1)));
    Filed filed = filing.filed(mother, draft);
    Draft closed = drafts.byId(hers, draft.unit(), draft.id());
    UUID copy = newest().id();
    assertThatThrownBy(() -> papers.add(closed, first, 1, List.of(photo(2))))
        .hasMessageContaining("filing.refusal.filed");
    assertThatThrownBy(() -> papers.remove(closed, copy))
        .hasMessageContaining("filing.refusal.filed");
    Dossier dossier = desk.accept(officer, filed.id(), filing.everyPaper(officer, filed));
    assertThat(copies.of(PaperCopies.Owner.of(dossier)))
        .extracting(PaperCopy::id)
        .containsExactly(copy);
    assertThatThrownBy(() -> withdrawals.one(DraftPapers.owner(draft), copy))
        .hasMessageContaining("belongs to a dossier");
  }

  @Test
  void given_back_the_old_photo_stays_and_a_better_one_comes_after() {
    papers.add(draft, first, 0, List.of(photo(1)));
    Filed filed = filing.filed(mother, draft);
    clock.advance(Duration.ofHours(1));
    desk.giveBack(officer, filed.id(), "Ảnh giấy chứng sinh bị lóa, xin chụp lại.");
    Draft again = drafts.byId(hers, draft.unit(), draft.id());
    UUID old = newest().id();
    assertThat(papers.lines(again).getFirst().open()).isFalse();
    assertThatThrownBy(() -> papers.remove(again, old)).hasMessageContaining("papers.had");
    papers.add(again, first, 1, List.of(photo(2)));
    assertThat(newest().pages()).isOne();
    assertThat(papers.given(again)).hasSize(2);
    papers.remove(again, newest().id());
    assertThat(papers.given(again)).extracting(PaperCopy::id).containsExactly(old);
  }
}
