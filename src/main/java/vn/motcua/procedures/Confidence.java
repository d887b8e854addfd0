package vn.motcua.procedures;

/** Độ tin cậy: how far the collected data of a procedure can be relied on. */
public enum Confidence {
  HIGH,
  MEDIUM,
  LOW
}
