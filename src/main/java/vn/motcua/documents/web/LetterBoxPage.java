package vn.motcua.documents.web;

import java.util.List;
import vn.motcua.documents.KeptLetter;

/** The letters that wait for somebody. */
public record LetterBoxPage(List<KeptLetter> letters) {}
