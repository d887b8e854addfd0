/** What the benches share: contenders measured in turn, CPU milliseconds first. */
package vn.motcua.bench;
