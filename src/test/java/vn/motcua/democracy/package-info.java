/** Tests of grassroots democracy. */
@org.jspecify.annotations.NullMarked
package vn.motcua.democracy;
