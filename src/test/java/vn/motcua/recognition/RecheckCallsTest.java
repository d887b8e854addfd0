package vn.motcua.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.organisation.People;
import vn.motcua.steering.Concern;
import vn.motcua.steering.Need;
import vn.motcua.steering.Steering;

/** A recognition the figures do not carry any more calls for a second look, in whatever year. */
class RecheckCallsTest extends RecognitionWorld {
  @Autowired Steering week;

  private List<Need> below() {
    return week.commune(week.of(steering), People.NA_HY.code()).needs().stream()
        .filter(one -> one.concern() == Concern.BELOW_PASS)
        .toList();
  }

  @Test
  void a_recognised_commune_below_the_mark_is_pointed_out_also_after_its_year_was_closed() {
    recognised();
    assertThat(below()).as("the points carry it").isEmpty();
    JdbcClient.create(TestDatabase.owner(pool))
        .sql("update unit_month set on_time = 0, late = 100")
        .update();
    assertThat(below()).extracting(Need::where).containsExactly(road(period));
    periods.close(steering, now());
    opened(period.set(), 2025);
    assertThat(below())
        .as("another year is open now")
        .extracting(Need::where)
        .containsExactly(road(period));
    done(steering, RecognitionAct.WITHDRAW);
    assertThat(below()).as("nothing is left to look at").isEmpty();
  }

  private static String road(RecognitionPeriod period) {
    return "/chuong-trinh/cong-nhan/11/" + period.id() + "/" + People.NA_HY;
  }
}
