package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages of the province and of the movement, as their readers open them on small screens. */
class EveryProvincePageTest extends Journey {
  private static final List<String> OF_THE_PROVINCE =
      List.of(
          "/ban-lam-viec/so-lieu-tinh",
          "/ban-lam-viec/so-lieu-tinh/theo-viec",
          "/ban-lam-viec/bao-cao",
          "/chuong-trinh/ban-chi-dao",
          "/chuong-trinh/ban-chi-dao/03169",
          "/chuong-trinh/ban-chi-dao/ket-luan",
          "/chuong-trinh/ban-chi-dao/don-vi-cu",
          "/chuong-trinh/ke-hoach",
          "/chuong-trinh/ke-hoach/moi",
          "/chuong-trinh/kiem-tra",
          "/chuong-trinh/kiem-tra/moi",
          "/chuong-trinh/dieu-kien",
          "/chuong-trinh/dieu-kien/03169",
          "/chuong-trinh/kinh-phi",
          "/chuong-trinh/chi-so",
          "/chuong-trinh/chi-so/nhap",
          "/chuong-trinh/chi-so/PAR/3",
          "/chuong-trinh/cong-nhan",
          "/chuong-trinh/cong-nhan/bo-tieu-chi/moi");
  private static final List<String> IN_PUBLIC =
      List.of(
          "/cong-khai/03169",
          "/cong-khai/11",
          "/cong-khai/03169/phong-trao",
          "/cong-khai/11/phong-trao",
          "/cong-khai/11/cong-nhan",
          "/cong-khai/03169/ke-hoach",
          "/cong-khai/11/ke-hoach",
          "/cong-khai/03169/danh-gia",
          "/cong-khai/03169/khao-sat",
          "/cong-khai/cach-tinh");

  private final List<String> faults = new ArrayList<>();

  @Test
  void the_province_reads_its_figures_and_the_movement_however_narrow_its_telephone() {
    Page narrow = browsing.signedIn(browsing.narrowTelephone(), "xuan.dienbien");
    OF_THE_PROVINCE.forEach(address -> look(narrow, address));
    noFaults();
  }

  @Test
  void the_province_reads_the_same_in_english() {
    Page desk = browsing.signedIn(browsing.desk(), "xuan.dienbien");
    OF_THE_PROVINCE.forEach(address -> look(desk, address + "?lang=en"));
    noFaults();
  }

  @Test
  void everybody_reads_what_the_movement_publishes_however_narrow_the_telephone() {
    Page narrow = browsing.narrowTelephone();
    IN_PUBLIC.forEach(address -> look(narrow, address));
    IN_PUBLIC.forEach(address -> look(narrow, address + "?lang=en"));
    noFaults();
  }

  /** Notes what is wrong and goes on, so that one run tells everything. */
  private void look(Page page, String address) {
    try {
      browsing.visit(page, address, 200, "small screens: " + address);
      assertThat(page.locator("h1").count()).as("one h1 on %s", address).isOne();
      Browsing.fits(page);
    } catch (AssertionError fault) {
      faults.add(address + ": " + fault.getMessage());
    }
  }

  private void noFaults() {
    assertThat(faults).as("faults: %s", String.join("\n\n", faults)).isEmpty();
  }
}
