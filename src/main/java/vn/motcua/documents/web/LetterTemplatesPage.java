package vn.motcua.documents.web;

import java.util.List;
import vn.motcua.documents.LetterTemplate;

/** The letters of a unit, each in the version now in force. */
public record LetterTemplatesPage(List<LetterTemplate> templates) {}
