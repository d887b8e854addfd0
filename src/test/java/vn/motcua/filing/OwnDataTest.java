package vn.motcua.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.citizens.Citizen;
import vn.motcua.declarations.Declarations;
import vn.motcua.declarations.Filling;
import vn.motcua.declarations.Question;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.papers.PaperFiles;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** What one told is offered again, shown, corrected and deleted. */
@MotCuaTest
class OwnDataTest {
  private static final String NUMBER = "card:NUMBER";

  @Autowired DossierWorld world;
  @Autowired FilingWorld filing;
  @Autowired Drafts drafts;
  @Autowired DraftPapers papers;
  @Autowired KnownAnswers known;
  @Autowired OwnData data;
  @Autowired Declarations declarations;
  @Autowired TestClock clock;

  private Citizen mother;
  private Owner hers;
  private Filed filed;

  @BeforeEach
  void a_mother_who_filed_once() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("intake");
    mother = filing.mother();
    hers = new Owner.Account(mother.id());
    filed = filing.filed(mother, filing.filledIn(hers));
  }

  private Map<String, KnownAnswer> offered(Citizen citizen, Map<String, String> typed) {
    Filling filling = declarations.filling(filing.form(), typed);
    Question who = filing.form().question(filing.form().applicant()).orElseThrow();
    return known.offered(citizen, filling, who);
  }

  @Test
  void what_was_told_of_oneself_is_offered_again_with_where_it_comes_from() {
    KnownAnswer number = offered(mother, Map.of()).get("yc-so");
    assertThat(number).isNotNull();
    assertThat(number.value()).isEqualTo("011190001234");
    assertThat(number.source()).isEqualTo(filed.code());
    assertThat(offered(mother, Map.of("yc-so", "9"))).doesNotContainKey("yc-so");
    assertThat(offered(filing.citizen("Lò Thị Hoa", 2), Map.of())).isEmpty();
  }

  @Test
  void nothing_of_a_child_and_no_choice_is_kept() {
    assertThat(known.of(mother)).extracting(KnownAnswer::value).doesNotContain("Giàng A Páo", "me");
  }

  @Test
  void a_correction_changes_what_is_offered_and_no_filing() {
    known.correct(mother, NUMBER, "011190009999");
    assertThat(offered(mother, Map.of()).get("yc-so"))
        .satisfies(one -> {
          assertThat(one.value()).isEqualTo("011190009999");
          assertThat(one.isCorrected()).isTrue();
        });
    assertThat(data.of(mother).filed().getFirst().answers()).containsEntry("yc-so", "011190001234");
    assertThatThrownBy(() -> known.correct(mother, NUMBER, " ")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> known.correct(filing.citizen("Lò Thị Hoa", 2), NUMBER, "1"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void deleting_takes_what_was_never_filed_and_leaves_the_offices_record() {
    Draft draft = filing.filledIn(hers);
    int first = papers.lines(draft).getFirst().number();
    papers.add(draft, first, 0, List.of(PaperFiles.sent(PaperFiles.jpeg(1))));
    data.delete(mother);
    OwnData.All left = data.of(mother);
    assertThat(left.known()).isEmpty();
    assertThat(left.drafts()).isEmpty();
    assertThat(left.visits()).isEmpty();
    assertThat(papers.given(draft)).isEmpty();
    assertThat(left.filed()).extracting(Filed::id).containsExactly(filed.id());
  }

  @Test
  void one_answer_is_deleted_alone() {
    known.delete(mother, NUMBER);
    assertThat(offered(mother, Map.of())).doesNotContainKey("yc-so").isNotEmpty();
  }
}
