package vn.motcua.initiatives;

import java.util.UUID;

/** What an initiative is in the program itself, so that it can be copied; often nothing. */
public sealed interface Setting {
  /** How the office works, nothing the program can copy. */
  record None() implements Setting {}

  /** A promise beside the law: a special day, or a standing shorter time. */
  record Promised(UUID promise, String name) implements Setting {}

  /** A sentence the office promises on its pages, displays and slips. */
  record Slogan(String words) implements Setting {}
}
