/** What the router adds, so that nobody talks to the function's own address: AWS can't close it to plain form posts. */
export const routerHeader = "x-router-secret";
