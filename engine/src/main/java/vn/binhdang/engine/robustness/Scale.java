package vn.binhdang.engine.robustness;

import vn.binhdang.engine.numbers.Quantity;

/** How an indicator expresses the share of its cases, and back. */
sealed interface Scale {

    /** The value in the unit of the indicator. */
    Quantity value(Quantity share);

    /** The share of cases, 0 to 1, at which the indicator has the value. */
    Quantity share(Quantity value);

    /** Cases in a hundred, a thousand or a hundred thousand. */
    record Share(long factor) implements Scale {

        @Override
        public Quantity value(Quantity share) {
            return share.times(factor);
        }

        @Override
        public Quantity share(Quantity value) {
            return value.dividedBy(Quantity.of(factor));
        }
    }

    /** Cases for each hundred of the others: boys for each hundred girls. */
    record Odds(long factor) implements Scale {

        @Override
        public Quantity value(Quantity share) {
            return share.times(factor).dividedBy(Quantity.of(1).minus(share));
        }

        @Override
        public Quantity share(Quantity value) {
            return value.dividedBy(value.plus(Quantity.of(factor)));
        }
    }
}
