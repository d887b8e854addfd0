package vn.motcua.procedures.web;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.procedures.FieldCount;
import vn.motcua.procedures.ProcedureHit;

/**
 * The page of a search or of a field.
 *
 * @param base address of the list, as /thu-tuc
 * @param place name of the unit, empty for the whole catalogue
 * @param page from 1
 */
public record Listing(
    String base,
    String place,
    String typed,
    String group,
    List<FieldCount> fields,
    List<ProcedureHit> hits,
    int page,
    boolean more) {

  /** Whether nothing was asked for yet: the page then shows the fields. */
  public boolean isStart() {
    return typed.isBlank() && group.isEmpty() && page == 1;
  }

  public String fieldName() {
    return fields.stream()
        .filter(field -> field.group().equals(group))
        .map(FieldCount::name)
        .findFirst()
        .orElse("");
  }

  public int total() {
    return fields.stream().mapToInt(FieldCount::count).sum();
  }

  public String address(ProcedureHit hit) {
    return base + "/" + hit.code();
  }

  public String fieldAddress(String field) {
    return UriComponentsBuilder.fromUriString(base).queryParam("linh-vuc", field).toUriString();
  }

  public String pageAddress(int number) {
    UriComponentsBuilder address = UriComponentsBuilder.fromUriString(base);
    if (!typed.isBlank()) {
      address.queryParam("q", "{q}");
    }
    if (!group.isEmpty()) {
      address.queryParam("linh-vuc", group);
    }
    return address.queryParam("trang", number).encode().buildAndExpand(typed).toUriString();
  }
}
