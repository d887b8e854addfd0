package vn.motcua.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The addresses an administrator can open, each with what it shows. */
final class AdministratorAddresses {
  private static final String BIRTH = "1.001193";

  private AdministratorAddresses() {}

  /** The pages of an administrator; one officer stands for all. */
  static Map<String, String> of(UUID one) {
    String officer = "/quan-tri/can-bo/" + one;
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("/quan-tri/can-bo", "staff");
    pages.put("/quan-tri/can-bo/moi", "a new officer");
    pages.put(officer, "an officer's posts and roles");
    pages.put(officer + "/sua", "edit an officer");
    pages.put(officer + "/tai-khoan", "an officer's account");
    pages.put("/quan-tri/don-vi", "the unit");
    pages.put("/quan-tri/lich-lam-viec", "calendar");
    pages.put("/quan-tri/cot-khai-sinh", "columns of the births file");
    pages.put("/quan-tri/thoi-han-phan-anh", "days for feedback");
    pages.put("/quan-tri/ma-ho-so", "code pattern");
    pages.put("/quan-tri/phi-chung-thuc", "certification fees");
    pages.put("/quan-tri/loi-hen-nhanh", "promises beside the law");
    pages.put("/quan-tri/loi-hua", "promises of the office");
    pages.put("/quan-tri/nhat-ky", "access log");
    pages.put("/quan-tri/so-lieu", "check of the sums");
    pages.put("/ban-lam-viec/mau-thu", "letters");
    pages.put("/ban-lam-viec/mau-thu/chia-buon", "a letter being rewritten");
    pages.put("/quan-tri/thu-tuc", "catalogue");
    pages.put("/quan-tri/thu-tuc?dang-nhan=true", "offered here");
    pages.put("/quan-tri/thu-tuc/con-thieu", "to complete");
    pages.put("/quan-tri/thu-tuc/chua-co-bao-quan", "no retention class yet");
    pages.put("/quan-tri/quy-dinh", "rules with dates");
    pages.put("/quan-tri/quy-dinh?ma=" + BIRTH, "rules on one procedure");
    pages.put("/quan-tri/quy-dinh/moi?loai=RETENTION&ma=" + BIRTH, "a new rule");
    pages.put("/quan-tri/quy-dinh/moi?loai=MOVE", "a procedure moves");
    pages.put("/quan-tri/thu-tuc/" + BIRTH, "a procedure in the catalogue");
    pages.put("/quan-tri/thu-tuc/" + BIRTH + "/phien-ban/moi", "a new version");
    pages.put("/quan-tri/thu-tuc/" + BIRTH + "/quy-trinh/moi", "a new workflow");
    return pages;
  }
}
