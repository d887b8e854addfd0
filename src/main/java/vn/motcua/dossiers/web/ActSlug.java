package vn.motcua.dossiers.web;

import java.util.Arrays;
import java.util.Optional;
import vn.motcua.dossiers.Act;

/** The nouns under which acts are created: POST …/ho-so/{id}/{noun}. */
enum ActSlug {
  HAND_OVER("chuyen-buoc", Act.HAND_OVER, true),
  APPROVE("phe-duyet", Act.APPROVE, true),
  REFUSE("tu-choi", Act.REFUSE, true),
  SEAL("dong-dau", Act.SEAL, true),
  RETURN("tra-ket-qua", Act.RETURN, false),
  SEND_BACK("tra-lai-buoc", Act.SEND_BACK, true),
  REASSIGN("doi-nguoi-giu", Act.REASSIGN, true),
  WITHDRAW("rut-ho-so", Act.WITHDRAW, false);

  private final String slug;
  private final Act act;
  private final boolean needsHolder;

  ActSlug(String slug, Act act, boolean needsHolder) {
    this.slug = slug;
    this.act = act;
    this.needsHolder = needsHolder;
  }

  static Optional<ActSlug> of(String slug) {
    return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
  }

  String slug() {
    return slug;
  }

  Act act() {
    return act;
  }

  boolean needsHolder() {
    return needsHolder;
  }
}
