package vn.motcua.procedures.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.procedures.ProcedureHit;
import vn.motcua.procedures.ProcedureQuery;
import vn.motcua.procedures.ProcedureSearch;

/** Makes the list pages, twenty procedures each. */
@Component
class Listings {
  private static final int PAGE_LENGTH = 20;
  private static final int LAST_PAGE = 100;

  private final ProcedureSearch search;

  Listings(ProcedureSearch search) {
    this.search = search;
  }

  Listing of(String base, String place, ProcedureQuery query, int asked) {
    int page = Math.clamp(asked, 1, LAST_PAGE);
    List<ProcedureHit> hits = search.find(query, PAGE_LENGTH + 1, (page - 1) * PAGE_LENGTH);
    boolean more = hits.size() > PAGE_LENGTH;
    return new Listing(
        base,
        place,
        query.typed(),
        query.fieldGroup(),
        query.typed().isBlank() ? search.fields(query) : List.of(),
        hits.subList(0, Math.min(hits.size(), PAGE_LENGTH)),
        page,
        more);
  }
}
