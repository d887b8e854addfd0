/** The catalogue's rules as situations, over every shipped record. */
package vn.motcua.procedures;
