package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.integrity.Owner;
import vn.motcua.reporting.Balances;
import vn.motcua.reporting.Figures;
import vn.motcua.shared.UnitId;

/** Somebody with the database's password makes a sum larger: whoever answers for it is told. */
class BrokenBalanceTest extends Journey {
  private static final UnitId NA_HY = new UnitId("03169");
  private static final String CHANGED =
      """
      update unit_month m
         set received = received + %d
       where unit_id = '03169'
         and (month, field_group) = (select month, field_group
                                       from unit_month
                                      where unit_id = '03169'
                                   order by month, field_group
                                      limit 1)
      """;

  @Autowired Figures figures;
  @Autowired Balances balances;
  @Autowired Owner owner;

  @BeforeEach
  void a_sum_is_made_larger_by_three() {
    while (figures.fold(1_000) > 0) {
      // the next batch
    }
    Assertions.assertThat(owner.run(CHANGED.formatted(3))).isOne();
    balances.look(NA_HY);
  }

  @AfterEach
  void and_put_right_again() {
    owner.run(CHANGED.formatted(-3));
    Assertions.assertThat(balances.look(NA_HY)).isEmpty();
  }

  @Test
  void the_leader_is_told_first_of_all_and_in_both_numbers_at_any_width() {
    Page leader = browsing.signedIn(browsing.desk(), "hoan.nahy");
    leader.navigate("/lanh-dao");
    assertThat(leader.locator(".notice.warn h2")).containsText("không cân đối");
    assertThat(leader.locator(".notice.warn")).containsText("Quản trị của đơn vị");
    browsing.seen(leader, "a broken balance before the leader");
    leader.navigate("/lanh-dao/bang-so-lieu");
    assertThat(leader.locator(".notice.warn li").first()).isVisible();
    browsing.seen(leader, "a broken balance above the dashboard");
    leader.navigate("/lanh-dao?lang=en");
    assertThat(leader.locator(".notice.warn h2")).isVisible();
    browsing.seen(leader, "a broken balance in English");
    leader.navigate("/lanh-dao?lang=vi");
    Page telephone = browsing.signedIn(browsing.narrowTelephone(), "hoan.nahy");
    telephone.navigate("/lanh-dao");
    assertThat(telephone.locator(".notice.warn h2")).isVisible();
    Browsing.fits(telephone);
    browsing.seen(telephone, "a broken balance on a narrow telephone");
  }

  @Test
  void the_province_sees_the_commune_first_and_where_overdue_dossiers_ran_out_of_time() {
    clock.set("2026-11-23T08:00");
    Page observer = browsing.signedIn(browsing.desk(), observer());
    observer.navigate("/ban-lam-viec/so-lieu-tinh");
    assertThat(observer.locator("[data-about='cac-xa'] tbody tr").first()).containsText("Xã Nà Hỳ");
    assertThat(observer.locator("[data-about='cac-xa'] tbody tr").first())
        .containsText("không cân đối");
    var steps = observer.locator("[data-about='buoc-tre']");
    steps.scrollIntoViewIfNeeded();
    assertThat(steps).containsText("Hết giờ ở đây");
    browsing.seen(observer, "the steps of overdue dossiers, drawn");
    steps.locator(".chart-turn").click();
    assertThat(steps.locator("table")).isVisible();
    Page telephone = browsing.signedIn(browsing.narrowTelephone(), observer());
    telephone.navigate("/ban-lam-viec/so-lieu-tinh");
    telephone.locator("[data-about='buoc-tre']").scrollIntoViewIfNeeded();
    Browsing.fits(telephone);
    browsing.seen(telephone, "the steps of overdue dossiers on a narrow telephone");
  }
}
