/** Makes reports in numbers, to measure with. */
package vn.binhdang.testdata;
