package se.regelverk.engine.form;

/** Check digits: the last digit, or the weighted sum of all, tells a mistyped number. */
final class CheckDigits {
    private CheckDigits() {}

    /** Modulus 10 (Luhn): from the right, weights 1, 2, 1, 2 …, products summed digit by digit. */
    static boolean isModulus10(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int product = digitFromRight(digits, place) * (place % 2 == 0 ? 1 : 2);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    /** Modulus 11: from the right, weights 1, 2, … 10, 1, 2 …. */
    static boolean isModulus11(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += digitFromRight(digits, place) * (place % 10 + 1);
        }
        return sum % 11 == 0;
    }

    private static int digitFromRight(String digits, int place) {
        return digits.charAt(digits.length() - 1 - place) - '0';
    }
}
