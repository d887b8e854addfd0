package vn.motcua.dossiers.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.web.Message;

/** The pattern of the unit's dossier codes, and what today's next code would look like. */
public record CodePatternPage(
    String pattern, String example, @Nullable Message error, boolean saved) {}
